import { foldTypography } from '../article/index.ts';
import type { Anchor } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import type { SearchText } from './search-text.ts';

/**
 * So much text on either side tells a place, in characters: two lines of a page, twice what Hypothesis keeps. Tuned
 * on every other article of PolNeAR's development part: with 32 one edited word in them weighs too much.
 */
const WINDOW = 64;

/** So many words that came between are passed over. */
const SLACK = 3;

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words around a place, on either side the nearest first; none at the border of the text. */
export interface Context {
  before: readonly string[];
  behind: readonly string[];
  /** How many of them, on either side, belong to the sentence of the place itself. */
  own: { before: number; behind: number };
}

/** A sentence's end, with what closes it, or the border of a paragraph. */
const BREAK = /[.!?…]+["”’)\]]*(?=\s|$)|\n/gu;

/** The first words whose length together reaches the window. */
function near(words: readonly string[], window: number): string[] {
  let length = 0;
  const end = words.findIndex((word) => (length += word.length) >= window);
  return end === -1 ? [...words] : words.slice(0, end + 1);
}

function wordsIn(text: string, window: number): string[] {
  return near(foldTypography(text).match(WORDS) ?? [], window);
}

function wordsBefore(text: string, window: number): string[] {
  return near((foldTypography(text).match(WORDS) ?? []).reverse(), window);
}

/** The words of a context, as an anchor remembers them. */
export function contextOf({ prefix, words, suffix }: Pick<Anchor, 'prefix' | 'words' | 'suffix'>): Context {
  const before = wordsBefore(prefix, WINDOW);
  const behind = wordsIn(suffix, WINDOW);
  const last = [...prefix.matchAll(BREAK)].at(-1);
  const head = last ? prefix.slice(last.index + last[0].length) : prefix;
  const tail = /[.!?…]["”’)\]]*$/.test(words) ? '' : suffix.slice(0, suffix.search(BREAK) >>> 0);
  const own = { before: wordsBefore(head, WINDOW).length, behind: wordsIn(tail, WINDOW).length };
  return { before, behind, own };
}

/** How much of a context stands around a place, 0 to 1: on either side, of the own sentence, and all in all. */
export interface Likeness {
  before: number;
  behind: number;
  /** Null where the words are all of their sentence, or all but a word or two. */
  own: number | null;
  whole: number;
  /** Whether the very next word is the same on a side of the own sentence; on any side where there is none. */
  touches: boolean;
}

/** The own sentence tells something only with so many letters around the words. */
const LEAST_OWN = 16;

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/**
 * The length of the words that stand in the same order: the longest common subsequence, in letters. Long words count
 * for more because “the” and “of” stand everywhere.
 */
function shared(then: readonly string[], now: readonly string[]): number {
  let row = new Array<number>(now.length + 1).fill(0);
  for (const word of then) {
    const next = [0];
    for (const [index, other] of now.entries()) {
      const kept = Math.max(row[index + 1] ?? 0, next[index] ?? 0);
      next.push(word === other ? Math.max(kept, (row[index] ?? 0) + word.length) : kept);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * How much of a context stands around a place of the text today. What stands in the sentence of the words counts for
 * half: the sentences around it come to stand beside others when it is deleted or moved.
 */
export function likenessAt({ text }: SearchText, { start, end }: Span, then: Context): Likeness {
  const reach = 3 * WINDOW;
  const before = wordsBefore(text.slice(Math.max(0, start - reach), start), reach);
  const behind = wordsIn(text.slice(end, end + reach), reach);
  const beside = (words: readonly string[], now: readonly string[]): number =>
    shared(words, now.slice(0, words.length + SLACK));
  // Where the text began or ended at the words, nothing else stands for that.
  const share = (words: readonly string[], now: readonly string[]): number =>
    words.length === 0 ? Number(now.length === 0) : beside(words, now) / lengthOf(words);

  const [lead, tail] = [then.before.slice(0, then.own.before), then.behind.slice(0, then.own.behind)];
  const ownLength = lengthOf(lead) + lengthOf(tail);
  const own = ownLength < LEAST_OWN ? null : (beside(lead, before) + beside(tail, behind)) / ownLength;
  const sides = { before: share(then.before, before), behind: share(then.behind, behind) };
  const both = (sides.before + sides.behind) / 2;
  const touches = (words: readonly string[], now: readonly string[], count: number): boolean =>
    count > 0 && words[0] === now[0];
  const isWhole = then.own.before + then.own.behind === 0;
  const meets = [
    touches(then.before, before, isWhole ? 1 : then.own.before),
    touches(then.behind, behind, isWhole ? 1 : then.own.behind),
  ];
  return { ...sides, touches: meets.includes(true), own, whole: own === null ? both : (both + own) / 2 };
}
