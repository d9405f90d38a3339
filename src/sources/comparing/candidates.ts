import { countOf, textAt, type Library } from './library.ts';

/** A stretch of a text that has many words of a piece, in whatever order. */
export interface Stretch {
  /** Which text. */
  text: number;
  /** From the first to the last such word, as places of the library’s `ids`. */
  from: number;
  to: number;
  /** How much of the piece it has, by the weight of its words. */
  score: number;
}

/** So many places of a piece’s words are looked at, the rarest words first; common ones stand everywhere. */
const MOST_HITS = 3000;

/** So large a part of the weight of the words looked at must stand together. */
const LEAST = 0.3;

/** The best stretches of one text that are looked at. */
const MOST_OF_A_TEXT = 4;

/**
 * Where a piece of a quotation may stand, the likeliest first. Its rarer words are looked up in the index, and stretches of
 * about its length that hold several of them are weighed: a rare word counts for more.
 * @param numbers the piece’s words, as numbers of the library
 * @param only looks in this text alone
 */
export function findStretches(library: Library, numbers: Int32Array, only?: number): Stretch[] {
  const { hits, weights, whole } = hitsOf(library, numbers, only);
  const found: Stretch[] = [];
  let start = 0;
  for (let at = 1; at <= hits.length; at += 1) {
    const text = textAt(library, hits[start]?.place ?? 0);
    const isSameText = at < hits.length && (hits[at]?.place ?? 0) < (library.texts[text]?.to ?? 0);
    if (isSameText) continue;
    found.push(...stretchesOf(hits.slice(start, at), text, numbers.length, weights, whole));
    start = at;
  }
  return found.sort((a, b) => b.score - a.score || a.from - b.from);
}

interface Hit {
  place: number;
  word: number;
  /** Whether the word before it stands before it in the piece, too. */
  isPair: boolean;
}

/** The places of the piece’s rarer words, in order, and what each word weighs. */
function hitsOf(
  library: Library,
  numbers: Int32Array,
  only: number | undefined,
): { hits: Hit[]; weights: Map<number, number>; whole: number } {
  const { places, first, ids, texts } = library;
  const rarest = [...new Set(numbers)]
    .filter((number) => number > 0)
    .sort((a, b) => countOf(library, a) - countOf(library, b) || a - b);
  const before = new Map<number, Set<number>>();
  numbers.forEach((number, at) => {
    if (number > 0 && at > 0) before.set(number, (before.get(number) ?? new Set()).add(numbers[at - 1] ?? 0));
  });
  const hits: Hit[] = [];
  const weights = new Map<number, number>();
  let whole = 0;
  const [low, high] = only === undefined ? [0, ids.length] : [texts[only]?.from ?? 0, texts[only]?.to ?? 0];
  for (const number of rarest) {
    const [begin, end] = within(places, first[number] ?? 0, first[number + 1] ?? 0, low, high);
    if (end === begin) continue;
    // Of a word that stands everywhere the first places must do.
    const count = Math.min(end - begin, hits.length === 0 ? MOST_HITS : Infinity);
    if (hits.length + count > MOST_HITS + numbers.length && weights.size > 2) break;
    if (hits.length + count > 4 * MOST_HITS) break;
    const weight = Math.log2(1 + ids.length / (end - begin));
    weights.set(number, weight);
    whole += weight;
    for (let at = begin; at < begin + count; at += 1) {
      const place = places[at] ?? 0;
      hits.push({ place, word: number, isPair: before.get(number)?.has(ids[place - 1] ?? 0) ?? false });
    }
  }
  hits.sort((a, b) => a.place - b.place);
  return { hits, weights, whole };
}

/** The part of a sorted list between two values. */
function within(places: Int32Array, from: number, to: number, low: number, high: number): [number, number] {
  return [firstFrom(places, from, to, low), firstFrom(places, from, to, high)];
}

function firstFrom(places: Int32Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A moving window over the hits of one text; of windows that overlap the one with most weight stays. */
function stretchesOf(
  hits: readonly Hit[],
  text: number,
  length: number,
  weights: ReadonlyMap<number, number>,
  whole: number,
): Stretch[] {
  const width = length + Math.max(6, length >> 1);
  const counts = new Map<number, number>();
  const windows: Stretch[] = [];
  // Words that stand side by side as in the piece tell true places from mere heaps of its words.
  const pairWeight = whole / (2 * Math.max(1, weights.size));
  let pairs = 0;
  let score = 0;
  let end = 0;
  for (const { place: from, word: leaving, isPair } of hits) {
    for (let hit = hits[end]; hit && hit.place < from + width; end += 1, hit = hits[end]) {
      const count = counts.get(hit.word) ?? 0;
      if (count === 0) score += weights.get(hit.word) ?? 0;
      counts.set(hit.word, count + 1);
      if (hit.isPair) pairs += 1;
    }
    if (score >= LEAST * whole)
      windows.push({ text, from, to: (hits[end - 1]?.place ?? from) + 1, score: score + pairs * pairWeight });
    const count = (counts.get(leaving) ?? 1) - 1;
    counts.set(leaving, count);
    if (isPair) pairs -= 1;
    if (count === 0) score -= weights.get(leaving) ?? 0;
  }
  windows.sort((a, b) => b.score - a.score || a.to - a.from - (b.to - b.from) || a.from - b.from);
  const best: Stretch[] = [];
  for (const window of windows) {
    if (best.length === MOST_OF_A_TEXT) break;
    if (!best.some(({ from, to }) => window.from < to && from < window.to)) best.push(window);
  }
  return best;
}
