import { count, percent, retractionOf, standingRating } from '../../report/index.ts';
import type { Report, ReportClaim } from '../../schemas/report.ts';
import type { Rating, Site } from '../../schemas/site.ts';

/** Where a picture is, from the site’s root, and what it shows in words. */
export interface CardLink {
  path: string;
  alt: string;
}

/** The picture of a report. */
export function reportCard({ slug, headline, article, summary, corrections }: Report): CardLink {
  const of = article.publisher === undefined ? '' : `, an article of ${article.publisher}`;
  const said = retractionOf(corrections)
    ? 'The report was retracted.'
    : `${count(summary.claims, 'claim')}; share reviewed ${percent(summary.share)}.`;
  return { path: `/reports/${slug}/card.png`, alt: `Fact-check report on “${headline}”${of}. ${said}` };
}

/** The picture of a rating, or of claims that none stands for: null. */
export function ratingCard(rating: Rating | null): CardLink {
  return rating === null
    ? { path: '/cards/no-rating.png', alt: 'A claim for which no rating stands.' }
    : { path: `/cards/rating-${rating.id}.png`, alt: `Rating: ${rating.label}. ${rating.definition}` };
}

/** The picture of a claim: that of the rating which stands for it. */
export function claimCard(report: Report, claim: ReportClaim): CardLink {
  const id = retractionOf(report.corrections) ? null : standingRating(claim);
  return ratingCard(report.ratings.find((rating) => rating.id === id) ?? null);
}

/** The picture of the site. */
export function siteCard({ name, organisation }: Site): CardLink {
  return { path: '/cards/site.png', alt: `${name}: fact-check reports by ${organisation.name}.` };
}
