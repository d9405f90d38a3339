import type { ReportClaim, ReportFlag, Review, Summary } from '../schemas/report.ts';
import type { Rating } from '../schemas/site.ts';

/** From here up a claim without review counts as one that should have been reviewed. */
const WORTH_CHECKING = 0.5;

/** The rating that a claim carries today, or null: none was given, or it was given for other words. */
export function standingRating(claim: Pick<ReportClaim, 'review'>): string | null {
  return claim.review?.state.state === 'holds' ? (claim.review.rating ?? null) : null;
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
    orphans: orphans.length,
    flags: { high: severities('high'), medium: severities('medium'), low: severities('low') },
  };
}
