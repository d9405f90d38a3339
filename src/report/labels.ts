import type { DismissalView, ReportClaim, ReportFlag } from '../schemas/report.ts';
import type { Rating } from '../schemas/site.ts';
import type { FoldedFlags } from './fold-flags.ts';
import { retractionOf } from './retraction.ts';
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
  if (review.state.state === 'holds' && retractionOf(review.corrections)) return 'Retracted';
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
export function flagLabel({ head, folded }: FoldedFlags): string {
  const more = folded.length > 0 ? `, and ${String(folded.length)} more` : '';
  return `sic ${String(head.number)}, flag: ${flagTitle(head).toLowerCase()}${more}`;
}

/** Why a dismissal is without effect, for readers; null where it has one. */
export function idleReason({ effect, state }: Pick<DismissalView, 'effect' | 'state'>): string | null {
  switch (effect) {
    case 'sets-aside':
    case 'vouches':
      return null;
    case 'rule-off':
      return 'the rule is switched off on this site';
    case 'not-flagged':
      return 'the rule does not flag these words any more';
    case 'unknown-rule':
      return 'there is no such rule any more';
    case 'words-lost':
      if (state.state === 'changed') return 'the article has other words there now';
      return state.state === 'orphan' && state.reason === 'ambiguous'
        ? 'these words stand in the article more than once, and nothing tells which are meant'
        : 'the article does not have these words any more';
  }
}
