import type { Flag } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import type { Dismissal } from '../schemas/dismissals.ts';
import type { DismissedFlag } from '../schemas/report.ts';
import { placeWords, type SearchText } from './place.ts';

/** Rules that flag what a word model finds unusual: the surest of what the second look ranks. */
const ON_UNUSUAL_WORDS = ['real-word-error', 'spun-wording'];

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function placeDismissals(
  text: SearchText,
  dismissals: readonly Dismissal[],
): { dismissal: Dismissal; span: Span }[] {
  return dismissals.flatMap((dismissal) => {
    const place = placeWords(text, dismissal);
    return place.found ? [{ dismissal, span: place.span }] : [];
  });
}

/**
 * Parts the flags that an editor set aside from those that stand. A dismissal speaks of one rule and of
 * the very words that were flagged; where its words are gone, or are flagged no more, it sets nothing aside.
 */
export function setAside(
  text: SearchText,
  flags: readonly Flag[],
  dismissals: readonly Dismissal[],
): { standing: Flag[]; dismissed: DismissedFlag[] } {
  const placed = placeDismissals(text, dismissals);
  const standing: Flag[] = [];
  const dismissed: DismissedFlag[] = [];
  for (const flag of flags) {
    const found = placed.find(({ dismissal, span }) => dismissal.rule === flag.rule && sameSpan(span, flag));
    if (!found) {
      standing.push(flag);
      continue;
    }
    const { reason, by, date = null } = found.dismissal;
    dismissed.push({ ...flag, words: text.text.slice(flag.start, flag.end), reason, by, date });
  }
  return { standing, dismissed };
}

/**
 * Whether a dismissal says of words in the text that they are right though they are unusual. It says so whether or
 * not a rule flags them: what an editor has judged must not come back as worth a second look once the flag is gone.
 */
export function vouchesFor(text: SearchText, dismissal: Dismissal): boolean {
  return ON_UNUSUAL_WORDS.includes(dismissal.rule) && placeWords(text, dismissal).found;
}

/** Those of the unusual words for which no dismissal vouches. */
export function withoutVouched<T extends Span>(
  text: SearchText,
  unusual: readonly T[],
  dismissals: readonly Dismissal[],
): T[] {
  const vouched = placeDismissals(
    text,
    dismissals.filter((dismissal) => vouchesFor(text, dismissal)),
  );
  return unusual.filter((word) => !vouched.some(({ span }) => covers(span, word)));
}
