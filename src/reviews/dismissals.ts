import { inside } from '../article/index.ts';
import type { Flag } from '../schemas/analysis.ts';
import type { Anchors } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import type { Dismissal } from '../schemas/dismissals.ts';
import type { DismissalView, DismissedFlag } from '../schemas/report.ts';
import { anchorOfDismissal } from './anchor.ts';
import type { SearchText } from './search-text.ts';
import { placeReview, type PlacedReview } from './state.ts';

/** Rules that flag what a word model finds unusual: the surest of what the second look ranks. */
const ON_UNUSUAL_WORDS = ['real-word-error', 'spun-wording'];

/** A dismissal with what became of its words. */
export interface PlacedDismissal extends PlacedReview {
  dismissal: Dismissal;
}

/** What a site makes of a rule: it may be switched off, or be none that there is. */
export type RuleStatus = 'on' | 'off' | 'unknown';

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Whether a dismissal speaks of a span: where its words were changed since, it speaks of none any more. */
const speaksOf = ({ span, state }: PlacedDismissal, flag: Span): boolean =>
  span !== null && state.state === 'holds' && sameSpan(span, flag);

/** Finds the words of each dismissal in the article of today, as those of reviews are found. */
export function placeDismissals(
  text: SearchText,
  dismissals: readonly Dismissal[],
  anchors: Pick<Anchors, 'dismissals'>,
): PlacedDismissal[] {
  return dismissals.map((dismissal) => ({
    dismissal,
    ...placeReview(text, dismissal, anchorOfDismissal(anchors, dismissal)),
  }));
}

/**
 * Parts the flags that an editor set aside from those that stand. A dismissal speaks of one rule and of
 * the very words that were flagged; where its words are gone, or are flagged no more, it sets nothing aside.
 */
export function setAside(
  { text }: Pick<SearchText, 'text'>,
  flags: readonly Flag[],
  placed: readonly PlacedDismissal[],
): { standing: Flag[]; dismissed: DismissedFlag[] } {
  const standing: Flag[] = [];
  const dismissed: DismissedFlag[] = [];
  for (const flag of flags) {
    const found = placed.find((one) => one.dismissal.rule === flag.rule && speaksOf(one, flag));
    if (!found) {
      standing.push(flag);
      continue;
    }
    const { reason, by, date = null } = found.dismissal;
    dismissed.push({ ...flag, words: text.slice(flag.start, flag.end), reason, by, date });
  }
  return { standing, dismissed };
}

/**
 * Whether a dismissal says of words in the text that they are right though they are unusual. It says so whether or
 * not a rule flags them: what an editor has judged must not come back as worth a second look once the flag is gone.
 */
function vouches({ dismissal, state }: PlacedDismissal): boolean {
  return ON_UNUSUAL_WORDS.includes(dismissal.rule) && state.state === 'holds';
}

/** Those of the unusual words for which no dismissal vouches. */
export function withoutVouched<T extends Span>(
  unusual: readonly T[],
  placed: readonly PlacedDismissal[],
): T[] {
  const vouched = placed.filter(vouches);
  return unusual.filter((word) => !vouched.some(({ span }) => span !== null && inside(word, span)));
}

function effectOf(
  placed: PlacedDismissal,
  flags: readonly Flag[],
  statusOf: (rule: string) => RuleStatus,
): DismissalView['effect'] {
  const { rule } = placed.dismissal;
  const status = statusOf(rule);
  if (status === 'unknown') return 'unknown-rule';
  if (placed.state.state !== 'holds') return 'words-lost';
  if (flags.some((flag) => flag.rule === rule && speaksOf(placed, flag))) return 'sets-aside';
  if (vouches(placed)) return 'vouches';
  return status === 'off' ? 'rule-off' : 'not-flagged';
}

/**
 * The dismissals as readers and editors are told of them, in the order of the file.
 * @param flags what the rules raised, with what was set aside
 */
export function viewDismissals(
  placed: readonly PlacedDismissal[],
  flags: readonly Flag[],
  statusOf: (rule: string) => RuleStatus,
): DismissalView[] {
  return placed.map((one) => {
    const { rule, words, reason, by, date = null } = one.dismissal;
    return { rule, words, reason, by, date, state: one.state, effect: effectOf(one, flags, statusOf) };
  });
}
