import type { Words } from '../../interface/index.ts';
import { standingRating } from '../../report/index.ts';
import { missingRating } from '../../report/labels.ts';
import type { Report, ReportClaim } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute } from '../addresses.ts';
import { asHtml } from '../feeds/text.ts';

/** The size that a frame has where no script fits it to its card: room for a claim of ordinary length. */
const WIDTH = 640;
const HEIGHT = 380;

/** The address of a claim’s card for frames, from the site’s root. */
export const embedPath = (slug: string, id: string): string => `/embed/${slug}/${id}/`;

/** The address of its oEmbed document, from the site’s root. */
export const oembedPath = (slug: string, id: string): string => `${embedPath(slug, id)}oembed.json`;

/** What screen readers say of the frame: that it is a fact-check, of what, and how it ends. */
export function embedTitle(claim: ReportClaim, { ratings }: Pick<Report, 'ratings'>, words: Words): string {
  const rating = ratings.find(({ id }) => id === standingRating(claim))?.label ?? missingRating(claim, words);
  return words.say('embed.title', { claim: claim.standsAlone, rating });
}

/** The frame of a card as HTML to be copied; null where the site has no address. */
export function embedFrame(
  claim: ReportClaim,
  report: Report,
  site: Pick<Site, 'address'>,
  words: Words,
): string | null {
  const address = absolute(site, embedPath(report.slug, claim.id));
  if (address === null) return null;
  return (
    `<iframe src="${asHtml(address)}" title="${asHtml(embedTitle(claim, report, words))}" ` +
    `width="100%" height="${HEIGHT}" loading="lazy" style="border: 0; max-width: ${WIDTH}px"></iframe>`
  );
}

/** Runs in the card: tells the page around it how high the card is, whenever that changes. It says nothing else. */
export const CARD_SCRIPT = `if (window.parent !== window) {
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'sic-height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
`;

/** Runs in the page around it, if its editor wants so: each card sets the height of its own frame, and of no other. */
export const PAGE_SCRIPT = `<script>
addEventListener('message', ({ data, source }) => {
  const frames = data?.type === 'sic-height' ? document.querySelectorAll('iframe') : [];
  for (const frame of frames) if (frame.contentWindow === source) frame.height = Number(data.height);
});
</script>`;

/**
 * The oEmbed document of a card (oEmbed 1.0, section 2.3), by which editing systems make a frame of a pasted address;
 * null where the site has no address.
 */
export function oembed(
  claim: ReportClaim,
  report: Report,
  site: Pick<Site, 'name' | 'address' | 'organisation'>,
  words: Words,
) {
  const html = embedFrame(claim, report, site, words);
  if (html === null) return null;
  const { name, url } = site.organisation;
  return {
    type: 'rich',
    version: '1.0',
    title: embedTitle(claim, report, words),
    author_name: name,
    ...(url === undefined ? {} : { author_url: url }),
    provider_name: site.name,
    provider_url: absolute(site, '/'),
    html,
    width: WIDTH,
    height: HEIGHT,
  };
}
