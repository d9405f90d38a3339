import { mix } from '../attribution/hash.ts';
import { SIGN, type Word } from './words.ts';

/** How many rows of weights there are, as a power of two. */
export const BITS = 16;

const MASK = (1 << BITS) - 1;

/** What a feature is about; mixed into its row, so that the same word counts apart in each. */
const TEMPLATE = {
  word: 1,
  pair: 2,
  stem: 3,
  classes: 4,
  threeClasses: 5,
  wordClass: 6,
  classWord: 7,
  count: 8,
  length: 9,
  opening: 10,
  together: 11,
  stems: 12,
  part: 13,
} as const;

const SIGNS = Object.keys(SIGN);

/** Lengths in words at which a sentence counts as a step longer. */
const STEPS = [4, 7, 10, 15, 20, 30, 40];

/** At most so many of a kind are counted. */
const MOST = 5;

/** A claim as rows of the weights, each once, with the word that each came from (-1: from the whole). */
export interface Features {
  count: number;
  rows: Int32Array;
  words: Int32Array;
}

const seen = new Uint8Array(1 << BITS);

/** Where features are gathered before they are handed out: there cannot be more than rows. */
const gathered = { rows: new Int32Array(1 << BITS), words: new Int32Array(1 << BITS), count: 0 };

function add(template: number, word: number, a: number, b = 0): void {
  const row = mix(template, a, b) & MASK;
  if (seen[row]) return;
  seen[row] = 1;
  gathered.rows[gathered.count] = row;
  gathered.words[gathered.count] = word;
  gathered.count += 1;
}

function addWord(i: number, { hash, stem, parts, wordClass }: Word, before: Word | undefined): void {
  add(TEMPLATE.word, i, hash);
  add(TEMPLATE.stem, i, stem);
  for (const part of parts) add(TEMPLATE.part, i, part);
  if (!before) return;
  add(TEMPLATE.pair, i, before.hash, hash);
  add(TEMPLATE.stems, i, before.stem, stem);
  add(TEMPLATE.classes, i, before.wordClass, wordClass);
  add(TEMPLATE.wordClass, i, before.hash, wordClass);
  add(TEMPLATE.classWord, i, before.wordClass, hash);
}

/**
 * What the model sees of a claim: its words, their stems and parts, pairs of them, the same by word class, how many of
 * each sign, the length, and which signs come together. All hashed into one table; each row counts once.
 */
export function featuresOf(words: readonly Word[]): Features {
  const counts = new Uint8Array(SIGNS.length);
  let all = 0;
  let before: Word | undefined;
  let second: Word | undefined;
  gathered.count = 0;
  words.forEach((word, i) => {
    addWord(i, word, before);
    if (before && second) {
      add(TEMPLATE.threeClasses, i, second.wordClass * 256 + before.wordClass, word.wordClass);
    }
    for (let at = 0, signs = word.signs; signs !== 0; at += 1, signs >>= 1) {
      if (!(signs & 1)) continue;
      const count = Math.min(MOST, (counts[at] ?? 0) + 1);
      counts[at] = count;
      add(TEMPLATE.count, i, 1 << at, count);
    }
    all |= word.signs;
    second = before;
    before = word;
  });
  for (const step of STEPS) if (words.length > step) add(TEMPLATE.length, -1, step);
  if (words[0]) add(TEMPLATE.opening, -1, words[0].hash);
  if (words[0] && words[1]) add(TEMPLATE.opening, -1, words[0].wordClass, words[1].wordClass);
  for (const [a, b] of TOGETHER)
    add(TEMPLATE.together, -1, a * 4096 + b, (all & a ? 2 : 0) + (all & b ? 1 : 0));
  const { count } = gathered;
  const rows = gathered.rows.slice(0, count);
  for (const row of rows) seen[row] = 0;
  return { count, rows, words: gathered.words.slice(0, count) };
}

const TOGETHER: readonly (readonly [number, number])[] = [
  [SIGN.number, SIGN.comparison],
  [SIGN.number, SIGN.past],
  [SIGN.name, SIGN.past],
  [SIGN.hedge, SIGN.past],
  [SIGN.first, SIGN.past],
  [SIGN.first, SIGN.hedge],
];
