import type { Flag } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import type { Dismissal } from '../schemas/dismissals.ts';
import type { DismissedFlag } from '../schemas/report.ts';
import { placeWords, type SearchText } from './place.ts';

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * Parts the flags that an editor set aside from those that stand. A dismissal speaks of one rule and of
 * the very words that were flagged; where its words are gone, or are flagged no more, it sets nothing aside.
 */
export function setAside(
  text: SearchText,
  flags: readonly Flag[],
  dismissals: readonly Dismissal[],
): { standing: Flag[]; dismissed: DismissedFlag[] } {
  const placed = dismissals.flatMap((dismissal) => {
    const place = placeWords(text, dismissal);
    return place.found ? [{ dismissal, span: place.span }] : [];
  });
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
