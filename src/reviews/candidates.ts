import { foldTypography, overlaps, unfold } from '../article/index.ts';
import type { Anchor } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import { nearly } from './approximate.ts';
import { contextOf, likenessAt, type Context } from './context.ts';
import { cutsWord, looseOccurrences, occurrences, type Borders, type SearchText } from './search-text.ts';
import { fitBorders } from './word-diff.ts';

/** A passage that may be what an anchor held on to. */
export interface Candidate {
  span: Span;
  /** How like the words are, 0.8 to 1. */
  words: number;
  /** Whether they are the same, typography apart. */
  isSame: boolean;
  /** How much of the old surroundings stands around it, 0 to 1. */
  context: number;
  /** Whether all of that stands on both sides, or at least on one. */
  isFramed: boolean;
  isHalfFramed: boolean;
  /** Whether the own sentence tells the place, or else a good part on both sides. */
  isTold: boolean;
  /** Whether the very next word is the same, on one side at least. */
  touches: boolean;
}

/** So much of a context on one side counts as the whole of it: one word of a dozen may be another. */
const WHOLE = 0.9;

/** And so much as a good part, where no words of the own sentence stand around. */
const GOOD = 0.6;

type Remembered = Pick<Anchor, 'words' | 'prefix' | 'suffix'>;

function candidate(
  haystack: SearchText,
  span: Span,
  likeness: { words: number; isSame: boolean },
  then: Context,
): Candidate {
  const { before, behind, own, whole, touches } = likenessAt(haystack, span, then);
  const sides = [before, behind];
  return {
    span,
    ...likeness,
    context: whole,
    isFramed: sides.every((side) => side >= WHOLE),
    isHalfFramed: sides.some((side) => side >= WHOLE),
    isTold: own !== null || sides.every((side) => side >= GOOD),
    touches,
  };
}

/** Whether the words began and ended with whole words where they were confirmed; a rule may flag half of one. */
function bordersOf({ prefix, words, suffix }: Remembered): Borders {
  const text = prefix + words + suffix;
  const start = prefix.length;
  return { start: !cutsWord(text, start), end: !cutsWord(text, start + words.length) };
}

/** Every passage with the same words, typography apart. */
export function sameWords(haystack: SearchText, anchor: Remembered): Candidate[] {
  const borders = bordersOf(anchor);
  const exact = occurrences(haystack, anchor.words, borders);
  const set = looseOccurrences(haystack, anchor.words, borders);
  const then = contextOf(anchor);
  const spans = [...exact, ...set.filter((span) => !exact.some((other) => overlaps(span, other)))];
  return spans.map((span) => candidate(haystack, span, { words: 1, isSame: true }, then));
}

/** Where a place of the text stands in its folding. */
function indexAt(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Passages with nearly the same words, but for those known. */
export function nearWords(haystack: SearchText, anchor: Remembered, known: readonly Span[]): Candidate[] {
  const { loose } = haystack;
  const covered = known.map(({ start, end }) => ({
    start: indexAt(loose.offsets, start),
    end: indexAt(loose.offsets, end),
  }));
  const around = contextOf(anchor);
  const then = {
    before: foldTypography(anchor.prefix),
    words: foldTypography(anchor.words),
    behind: foldTypography(anchor.suffix),
  };
  return nearly(loose.text, then.words, covered).map(({ start, end, likeness }) => {
    const span = unfold(loose, fitBorders(then, loose.text, { start, end }));
    return candidate(haystack, span, { words: likeness, isSame: false }, around);
  });
}

/** So much of the words, from either end, is known again by itself: 32 characters, or two fifths of fewer. */
const FRAGMENT = 32;

/**
 * Whether the words’ beginning or end stands elsewhere than in these passages: where half of a sentence was deleted
 * that had been copied before, say, the half that is left is the place, and the copy is not.
 */
export function standsInPart({ loose }: SearchText, { words }: Remembered, known: readonly Span[]): boolean {
  const folded = foldTypography(words);
  const length = Math.min(FRAGMENT, Math.ceil(folded.length * 0.4));
  return [folded.slice(0, length), folded.slice(-length)].some((part) => {
    for (let at = loose.text.indexOf(part); at !== -1; at = loose.text.indexOf(part, at + 1)) {
      const span = unfold(loose, { start: at, end: at + part.length });
      if (!known.some((other) => overlaps(other, span))) return true;
    }
    return false;
  });
}
