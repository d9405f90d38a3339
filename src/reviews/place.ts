import { fold } from '../article/index.ts';
import type { Span } from '../schemas/common.ts';
import { cutsWord, looseOccurrences, occurrences, type SearchText } from './search-text.ts';

/** What to look for: words, and what stands before them where they repeat. */
export interface Wanted {
  words: string;
  after?: string | undefined;
}

/** Where words were found and by which step, or why they were not. */
export type Place =
  | { found: true; span: Span; step: 'unique' | 'after' }
  | { found: false; reason: 'not-found' | 'ambiguous'; candidates: Span[] };

/** Whether these words, and not the end of a longer one, stand right before a place. */
export function standsAfter(text: string, { start }: Span, after: string): boolean {
  const words = fold(after);
  // White space between words may be of any length, but nobody sets more of it than words.
  const before = fold(text.slice(Math.max(0, start - 4 * words.length - 100), start));
  return before.endsWith(words) && !cutsWord(before, before.length - words.length);
}

/**
 * Finds words of which nothing is known but themselves, as those of a review that was not confirmed yet: as the
 * only occurrence, or behind the words of `after`; where the text has none, the same with quotes, dashes and
 * spaces folded. Several places between which nothing tells are refused: a rating must not be given to words by chance.
 */
export function placeWords(haystack: SearchText, { words, after }: Wanted): Place {
  const exact = occurrences(haystack, words);
  const candidates = exact.length > 0 ? exact : looseOccurrences(haystack, words);
  const [only, ...more] = candidates;
  if (!only) return { found: false, reason: 'not-found', candidates: [] };
  if (more.length === 0) return { found: true, span: only, step: 'unique' };
  if (after !== undefined) {
    const [behind, ...others] = candidates.filter((span) => standsAfter(haystack.text, span, after));
    if (behind && others.length === 0) return { found: true, span: behind, step: 'after' };
  }
  return { found: false, reason: 'ambiguous', candidates };
}
