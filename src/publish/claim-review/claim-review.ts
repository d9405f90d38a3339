import type { ClaimReview, CorrectionComment, CreativeWork, Organization, WithContext } from 'schema-dts';
import { wordsOf } from '../../interface/index.ts';
import { retractionOf, standingRating } from '../../report/index.ts';
import type { Report, ReportClaim, Review } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute } from '../addresses.ts';
import { publicationsOf } from './appearances.ts';
import { authorOf } from './author.ts';
import { isByOthers } from './own.ts';
import { ratingOf } from './rating.ts';

/** ClaimReview is for programs, and in English. */
const { say } = wordsOf('en');

/** The publisher of the site, who answers for the reviews. */
function reviewerOf(site: Site): Organization {
  const { name, url = absolute(site, '/') } = site.organisation;
  return { '@type': 'Organization', name, ...(url === null ? {} : { url }) };
}

/** The sources that a review rests on, each once. ClaimReview has no property for evidence; `citation` is the nearest. */
function citationsOf({ evidence }: Review, { sources }: Report): CreativeWork[] {
  const used = new Set(evidence.flatMap(({ source }) => source ?? []));
  return [...used].flatMap((id): CreativeWork[] => {
    const source = sources[id];
    if (!source) return [];
    const { title, address, archived, publisher, published, language } = source;
    return [
      {
        '@type': 'CreativeWork',
        url: address,
        ...(title === undefined ? {} : { name: title }),
        publisher: { '@type': 'Organization', name: publisher },
        ...(published === undefined ? {} : { datePublished: published }),
        inLanguage: language,
        ...(archived === undefined ? {} : { archivedAt: archived }),
      },
    ];
  });
}

/** The corrections of a review, the latest first. */
function correctionsOf({ corrections }: Review): CorrectionComment[] {
  return [...corrections]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ date, kind, was, now }) => ({
      '@type': 'CorrectionComment',
      text: `${say(`correction.kind.${kind}`)}: it said “${was}”; it says now “${now}”`,
      datePublished: date,
    }));
}

/** The days of a review, as far as they are known. */
function daysOf({ reviewed, corrections }: Review): { datePublished?: string; dateModified?: string } {
  const changed = corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return {
    ...(reviewed === undefined ? {} : { datePublished: reviewed }),
    ...(changed === undefined ? {} : { dateModified: changed }),
  };
}

/**
 * The review of a claim as schema.org’s ClaimReview, with the properties that Google’s guide asks for and recommends
 * (developers.google.com/search/docs/appearance/structured-data/factcheck).
 * @returns null where there is nothing to be told: no rating stands, or it is the publisher’s own claim, or the site
 * has no address, which readers of ClaimReview ask for
 */
function reviewOf(claim: ReportClaim, report: Report, site: Site): ClaimReview | null {
  const { review } = claim;
  const given = standingRating(claim);
  const step = report.ratings.find(({ id }) => id === given);
  const page = `/reports/${report.slug}/claims/${claim.id}/`;
  const url = absolute(site, page);
  if (!review || !step || url === null) return null;
  if (retractionOf(report.corrections) || !isByOthers(review, report, site)) return null;
  const author = authorOf(review, report);
  const { published } = report.article;
  const citation = citationsOf(review, report);
  const correction = correctionsOf(review);
  return {
    '@type': 'ClaimReview',
    '@id': `${url}#review`,
    url,
    ...daysOf(review),
    author: reviewerOf(site),
    inLanguage: report.language,
    claimReviewed: claim.standsAlone.replace(/\s+/g, ' ').trim(),
    reviewRating: ratingOf(review, step, report.ratings),
    itemReviewed: {
      '@type': 'Claim',
      '@id': absolute(site, `/reports/${report.slug}/#claim-${claim.id}`) ?? url,
      ...(author ? { author } : {}),
      ...(published === undefined ? {} : { datePublished: published }),
      ...publicationsOf(claim, report, site),
    },
    ...(citation.length === 0 ? {} : { citation }),
    ...(correction.length === 0 ? {} : { correction }),
  };
}

/** The ClaimReviews of a report, in reading order, as items of something larger. */
export function itemsOf(report: Report, site: Site): ClaimReview[] {
  return report.claims.flatMap((claim) => reviewOf(claim, report, site) ?? []);
}

const alone = (review: ClaimReview): WithContext<ClaimReview> => ({
  '@context': 'https://schema.org',
  ...review,
});

/** The ClaimReview of a claim, to stand alone on its page: a list of one, or an empty one where there is none. */
export function claimReviewOf(claim: ReportClaim, report: Report, site: Site): WithContext<ClaimReview>[] {
  const review = reviewOf(claim, report, site);
  return review === null ? [] : [alone(review)];
}

/** The ClaimReviews of a report, each to stand alone: some readers do not look into a `@graph`. */
export function claimReviewsOf(report: Report, site: Site): WithContext<ClaimReview>[] {
  return itemsOf(report, site).map(alone);
}
