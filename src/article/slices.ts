import type { Span } from '../schemas/common.ts';

/** How long a slice is at most, in UTF-16 units, where a good place to cut is found. */
const SLICE = 20_000;

/** A sentence’s end that is no abbreviation: four small letters, an end mark, and a capital after white space. */
const SENTENCE_END = /(?<=\p{Ll}{4}[.!?]["'’”)\]]{0,3}\s)(?=["'‘“([]{0,3}\p{Lu})/gu;
const WHITE_SPACE = /(?<=\s)(?=\S)/g;
/** Where a word cannot go on. */
const NO_LETTER = /[^\p{L}\p{N}\p{M}]/gu;

/**
 * Cuts a block that is too long for a parser whose time grows with the square of its input. Blocks of
 * ordinary length come back whole. A cut is made where a sentence surely ends; where there is no such place, before
 * a word; and where there is no white space at all, between two signs, but never inside a word.
 */
export function slices(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let { start } = block;
  while (block.end - start > SLICE) {
    const window = text.slice(start + SLICE / 2, start + SLICE);
    const offset = lastMatch(window, SENTENCE_END) ?? lastMatch(window, WHITE_SPACE);
    const end = offset === undefined ? nextSign(text, start + SLICE, block.end) : start + SLICE / 2 + offset;
    found.push({ start, end });
    start = end;
  }
  if (start < block.end) found.push({ start, end: block.end });
  return found;
}

function lastMatch(text: string, pattern: RegExp): number | undefined {
  let last: number | undefined;
  for (const { index } of text.matchAll(pattern)) if (index > 0) last = index;
  return last;
}

function nextSign(text: string, from: number, end: number): number {
  NO_LETTER.lastIndex = from;
  return Math.min(NO_LETTER.exec(text)?.index ?? end, end);
}
