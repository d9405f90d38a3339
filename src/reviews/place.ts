import { foldWithMap } from '../article/index.ts';
import type { Anchor } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';

/** A text made ready for finding words in it: white space folded, with the way back to the text's own offsets. */
export interface SearchText {
  text: string;
  folded: string;
  /** For each offset of `folded`, and one past its end, the offset in `text`. */
  offsets: ArrayLike<number>;
}

/** What to look for: words, what stands before them where they repeat, and where they stood when last confirmed. */
export interface Wanted {
  words: string;
  after?: string | undefined;
  anchor?: Anchor | undefined;
}

/** Where words were found and by which step, or why they were not. */
export type Place =
  | { found: true; span: Span; step: 'position' | 'unique' | 'after' | 'context' }
  | { found: false; reason: 'not-found' | 'ambiguous'; candidates: Span[] };

/** Folds a text once, for many searches. */
export function searchText(text: string): SearchText {
  const { text: folded, offsets } = foldWithMap(text);
  return { text, folded, offsets };
}

const fold = (text: string): string => foldWithMap(text).text.trim();

const WORD = /[\p{L}\p{N}]/u;

/** Whether a match would cut a word in two, as “art” in “party” does. */
function cutsWord(text: string, start: number, end: number): boolean {
  const cuts = (at: number): boolean => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  return cuts(start) || cuts(end);
}

function occurrences(folded: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1)) {
    if (!cutsWord(folded, at, at + words.length)) found.push(at);
  }
  return found;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

const reverse = (text: string): string => [...text].reverse().join('');

/** How many characters of the anchor's context stand around a candidate. */
function contextScore(folded: string, start: number, end: number, anchor: Anchor): number {
  const prefix = fold(anchor.prefix);
  const suffix = fold(anchor.suffix);
  const before = folded.slice(Math.max(0, start - prefix.length - 1), start).trimEnd();
  const behind = folded.slice(end, end + suffix.length + 1).trimStart();
  return commonPrefix(reverse(before), reverse(prefix)) + commonPrefix(behind, suffix);
}

/**
 * Finds words in a text, in the order that the design lays down: at the confirmed position;
 * as the only occurrence; behind the words of `after`; by the context that the anchor
 * remembers. Two candidates that fit equally well are refused: a rating must not be
 * given to words by chance.
 */
export function placeWords(haystack: SearchText, wanted: Wanted): Place {
  const { text, folded, offsets } = haystack;
  const words = fold(wanted.words);
  const { anchor } = wanted;
  if (anchor && words !== '' && fold(text.slice(anchor.start, anchor.end)) === words) {
    // White space may have shrunk since; what the words lost at their end is not theirs now.
    const { start } = anchor;
    const slice = text.slice(start, anchor.end);
    const lead = slice.length - slice.trimStart().length;
    const span = { start: start + lead, end: start + slice.trimEnd().length };
    return { found: true, span, step: 'position' };
  }

  const starts = occurrences(folded, words);
  const spanAt = (start: number): Span => ({
    start: Number(offsets[start]),
    // The last character's own end, so that white space which folding swallowed stays outside.
    end: Number(offsets[start + words.length - 1]) + 1,
  });
  const [only] = starts;
  if (only === undefined) return { found: false, reason: 'not-found', candidates: [] };
  if (starts.length === 1) return { found: true, span: spanAt(only), step: 'unique' };

  if (wanted.after !== undefined) {
    const after = fold(wanted.after);
    const behind = starts.filter((start) => {
      const before = folded.slice(0, start).trimEnd();
      return before.endsWith(after) && !cutsWord(before, before.length - after.length, before.length);
    });
    if (behind.length === 1) return { found: true, span: spanAt(Number(behind[0])), step: 'after' };
  }
  if (anchor) {
    const scored = starts.map((start) => ({
      start,
      score: contextScore(folded, start, start + words.length, anchor),
    }));
    const best = Math.max(...scored.map(({ score }) => score));
    const winners = scored.filter(({ score }) => score === best);
    if (winners.length === 1)
      return { found: true, span: spanAt(Number(winners[0]?.start)), step: 'context' };
  }
  return { found: false, reason: 'ambiguous', candidates: starts.map(spanAt) };
}
