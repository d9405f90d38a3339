import type { ReportClaim, ReportFlag } from '../schemas/report.ts';
import type { Rating } from '../schemas/site.ts';
import { ruleOf } from './rules.ts';
import { standingRating } from './summary.ts';

/** The title of a flag's rule; its id where the rule is no longer known. */
export function flagTitle(flag: Pick<ReportFlag, 'rule'>): string {
  return ruleOf(flag.rule)?.title ?? flag.rule;
}

/** What stands in place of a rating that does not stand. */
export function missingRating(claim: Pick<ReportClaim, 'review'>): string {
  const { review } = claim;
  if (!review) return 'Not yet reviewed';
  if (review.state.state === 'orphan') return 'Words no longer in the article';
  if (review.state.state === 'changed' && review.rating !== undefined)
    return 'Words changed since the review';
  return 'Review under way';
}

/** What a screen reader says of the link that ends a claim; begins with what is to be seen. */
export function claimLabel(claim: ReportClaim, ratings: readonly Rating[]): string {
  const id = standingRating(claim);
  const rating = ratings.find((step) => step.id === id)?.label ?? missingRating(claim);
  return `${String(claim.number)}, claim: ${rating.toLowerCase()}`;
}

/** What a screen reader says of the link that ends a flag. */
export function flagLabel(flag: ReportFlag): string {
  return `sic ${String(flag.number)}, flag: ${flagTitle(flag).toLowerCase()}`;
}
