import type { Words } from '../interface/index.ts';
import type { DismissalView, ReportClaim, ReportFlag } from '../schemas/report.ts';
import type { Rating } from '../schemas/site.ts';
import type { FoldedFlags } from './fold-flags.ts';
import { retractionOf } from './retraction.ts';
import { ruleOf } from './rules.ts';
import { standingRating } from './summary.ts';
import type { Unrated } from './unrated.ts';

/** The title of a flag's rule; its id where the rule is no longer known. */
export function flagTitle(flag: Pick<ReportFlag, 'rule'>): string {
  return ruleOf(flag.rule)?.title ?? flag.rule;
}

/** Why no rating stands, of a claim of which none does. */
export function unratedOf({ review }: Pick<ReportClaim, 'review'>): Unrated {
  if (!review) return 'not-reviewed';
  if (review.state.state === 'holds' && retractionOf(review.corrections)) return 'retracted';
  if (review.state.state === 'orphan') return 'orphan';
  return review.state.state === 'changed' && review.rating !== undefined ? 'changed' : 'under-way';
}

/** What stands in place of a rating that does not stand. */
export function missingRating(claim: Pick<ReportClaim, 'review'>, { say }: Words): string {
  return say(`rating.missing.${unratedOf(claim)}`);
}

/** What a screen reader says of the link that ends a claim; begins with what is to be seen. */
export function claimLabel(claim: ReportClaim, ratings: readonly Rating[], words: Words): string {
  const id = standingRating(claim);
  const rating = ratings.find((step) => step.id === id)?.label ?? missingRating(claim, words);
  return words.say('label.claim', { number: claim.number, rating });
}

/** What a screen reader says of the link that ends a flag. */
export function flagLabel({ head, folded }: FoldedFlags, { say }: Words): string {
  return say('label.flag', { number: head.number, title: flagTitle(head), more: folded.length });
}

/** Why a dismissal is without effect, for readers; null where it has one. */
export function idleReason(
  { effect, state }: Pick<DismissalView, 'effect' | 'state'>,
  { say }: Words,
): string | null {
  switch (effect) {
    case 'sets-aside':
    case 'vouches':
      return null;
    case 'words-lost':
      if (state.state === 'changed') return say('idle.changed');
      return say(
        state.state === 'orphan' && state.reason === 'ambiguous' ? 'idle.ambiguous' : 'idle.not-found',
      );
    default:
      return say(`idle.${effect}`);
  }
}
