import type { Span } from '../../schemas/common.ts';

/** A word and where it stands in its text. */
export interface PlacedWord extends Span {
  word: string;
}

/** Letters and digits; a mark between two of them joins them to one word: “council’s”, “well-known”, “1,200”, “3.5”. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text as readers count them, numbers among them, without the marks around them. */
export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}
