import type { Span } from '../schemas/common.ts';
import type { LedgerLine } from '../schemas/ledger.ts';

/** Words of an altered quotation, and what its source has in their place. Without length where the source has more. */
export interface Difference extends Span {
  /** The words of the source; empty where it has none there. */
  source: string;
}

/**
 * Where the words of a quotation differ from those of its source, as places of the article.
 * @param line a line of the quotation ledger; its differences lead from its own words to those of the source
 * @param text the article’s canonical text
 */
export function differencesOf({ start: mark, end, words, diff }: LedgerLine, text: string): Difference[] {
  const own = diff
    .filter(({ kind }) => kind !== 'new')
    .map(({ text }) => text)
    .join('');
  // A comparison that does not give the words back would put the source's words in wrong places.
  if (own !== words) return [];
  // The line begins with its quotation mark.
  const start = text.indexOf(words, mark);
  if (start < 0 || start >= end) return [];
  const differences: Difference[] = [];
  let at = start;
  for (const [index, { kind, text: part }] of diff.entries()) {
    const next = diff[index + 1];
    if (kind === 'gone') {
      differences.push({ start: at, end: at + part.length, source: next?.kind === 'new' ? next.text : '' });
    } else if (kind === 'new' && diff[index - 1]?.kind !== 'gone') {
      differences.push({ start: at, end: at, source: part });
    }
    if (kind !== 'new') at += part.length;
  }
  return differences
    .map(trim(words, start))
    .filter((place) => place.end > place.start || place.source !== '');
}

/** Without the blanks around the words: they are no part of what differs. */
const trim =
  (words: string, from: number) =>
  ({ start, end, source }: Difference): Difference => {
    const text = words.slice(start - from, end - from);
    const lead = text.length - text.trimStart().length;
    const length = text.trim().length;
    return length === 0
      ? { start, end: start, source: source.trim() }
      : { start: start + lead, end: start + lead + length, source: source.trim() };
  };
