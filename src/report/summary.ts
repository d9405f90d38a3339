import type { ReportClaim, ReportFlag, Review, Summary } from '../schemas/report.ts';
import type { Rating } from '../schemas/site.ts';
import { retractionOf } from './retraction.ts';

/** From here up a claim without review counts as one that should have been reviewed. */
const WORTH_CHECKING = 0.5;

/** The rating that a claim carries today, or null: none was given, it was given for other words, or it was taken back. */
export function standingRating({ review }: Pick<ReportClaim, 'review'>): string | null {
  if (review?.state.state !== 'holds' || retractionOf(review.corrections)) return null;
  return review.rating ?? null;
}

/** Counts for home, report and coverage pages. */
export function summarise(
  claims: readonly ReportClaim[],
  flags: readonly ReportFlag[],
  orphans: readonly Review[],
  scale: readonly Rating[],
): Summary {
  const standing = claims.map(standingRating);
  const reviewed = standing.filter((rating) => rating !== null).length;
  const toReview = claims.filter((c) => c.review !== null || c.checkworthiness >= WORTH_CHECKING).length;
  const severities = (severity: ReportFlag['severity']): number =>
    flags.filter((flag) => flag.severity === severity).length;
  return {
    claims: claims.length,
    reviewed,
    toReview,
    share: toReview === 0 ? 0 : reviewed / toReview,
    ratings: scale.map(({ id }) => ({ id, count: standing.filter((rating) => rating === id).length })),
    changed: claims.filter((c) => c.review?.state.state === 'changed').length,
    retracted: claims.filter((c) => c.review?.state.state === 'holds' && retractionOf(c.review.corrections))
      .length,
    orphans: orphans.length,
    flags: { high: severities('high'), medium: severities('medium'), low: severities('low') },
  };
}
