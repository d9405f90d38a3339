import { ratingCard, ratingFace, siteCard, siteFace, type CardFace } from '../../publish/cards/index.ts';
import { cardOf } from '../../site/cards.ts';
import { wordsOfSite } from '../../interface/index.ts';
import { getSite } from '../../site/data.ts';
import { fileRoute } from '../../site/file-route.ts';

/** Only an absolute address leads to a picture, so that a site without one has none. */
export async function getStaticPaths() {
  const site = await getSite();
  if (site.address === undefined) return [];
  // Middleware does not reach here.
  const words = wordsOfSite(site);
  const all: [string, CardFace][] = [
    [siteCard(site, words).path, siteFace(site, words)],
    ...[...site.ratings, null].map((rating): [string, CardFace] => [
      ratingCard(rating, words).path,
      ratingFace(site, rating, words),
    ]),
  ];
  return all.map(([path, face]) => ({
    params: { card: path.slice('/cards/'.length, -'.png'.length) },
    props: { path, face },
  }));
}

/** The pictures of the site and of its ratings, one for all claims of a rating. */
export const GET = fileRoute<{ path: string; face: CardFace }>('image/png', ({ props: { path, face } }) =>
  cardOf(path, face),
);
