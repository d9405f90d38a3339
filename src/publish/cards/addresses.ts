import type { Words } from '../../interface/index.ts';
import { retractionOf, standingRating } from '../../report/index.ts';
import type { Report, ReportClaim } from '../../schemas/report.ts';
import type { Rating, Site } from '../../schemas/site.ts';

/** Where a picture is, from the site’s root, and what it shows in words. */
export interface CardLink {
  path: string;
  alt: string;
}

/** The picture of a report. */
export function reportCard(report: Report, { say, percent }: Words): CardLink {
  const { slug, headline, article, summary, corrections } = report;
  const of =
    article.publisher === undefined
      ? say('report.description', { headline })
      : say('picture.report-of', { headline, publisher: article.publisher });
  const said = retractionOf(corrections)
    ? say('picture.retracted')
    : say('feed.share', { claims: summary.claims, share: percent(summary.share) });
  return { path: `/reports/${slug}/card.png`, alt: `${of} ${said}` };
}

/** The picture of a rating, or of claims that none stands for: null. */
export function ratingCard(rating: Rating | null, { say }: Words): CardLink {
  if (rating === null) return { path: '/cards/no-rating.png', alt: say('picture.no-rating-alt') };
  const { id, label, definition } = rating;
  return { path: `/cards/rating-${id}.png`, alt: say('picture.rating-alt', { rating: label, definition }) };
}

/** The picture of a claim: that of the rating which stands for it. */
export function claimCard(report: Report, claim: ReportClaim, words: Words): CardLink {
  const id = retractionOf(report.corrections) ? null : standingRating(claim);
  return ratingCard(report.ratings.find((rating) => rating.id === id) ?? null, words);
}

/** The picture of the site. */
export function siteCard({ name, organisation }: Site, { say }: Words): CardLink {
  return { path: '/cards/site.png', alt: say('picture.site-alt', { name, organisation: organisation.name }) };
}
