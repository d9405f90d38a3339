import { isCommonWord } from '../../language/function-words/index.ts';
import { alignWords } from './align.ts';
import { findStretches, type Stretch } from './candidates.ts';
import { numberOf, type IndexedText, type Library } from './library.ts';
import { piecesOf, type Quotation } from './quotation.ts';

/** A quotation laid beside a text. */
export interface Placement {
  text: number;
  /** For each word of the quotation the index of its partner among the words of the text, or -1. */
  partners: Int32Array;
}

/** A quotation with what comparing it with any text of a library needs. */
export interface Query {
  quotation: Quotation;
  library: Library;
  /** Its words as numbers of the library. */
  numbers: Int32Array;
  /** What it is worth to find each word. */
  weights: Int32Array;
  brackets: ReadonlySet<number>;
  pieces: { from: number; to: number }[];
  /** Where each piece may stand, by text. */
  stretches: Map<number, Stretch[]>[];
}

/** A word that stands everywhere says little of where a quotation stands. */
const COMMON = 3;
const TELLING = 6;

export function makeQuery(quotation: Quotation, library: Library): Query {
  const { keys } = quotation.words;
  const numbers = Int32Array.from(keys, (key) => numberOf(library, key));
  const pieces = piecesOf(quotation);
  return {
    quotation,
    library,
    numbers,
    weights: Int32Array.from(keys, (key) => (isCommonWord(key) ? COMMON : TELLING)),
    brackets: new Set([...quotation.joints].filter(([, { kind }]) => kind === 'bracket').map(([at]) => at)),
    pieces,
    stretches: pieces.map(({ from, to }) =>
      Map.groupBy(findStretches(library, numbers.slice(from, to)), ({ text }) => text),
    ),
  };
}

/** The texts that may have the quotation, the likeliest first. */
export function likelyTexts({ stretches }: Query): number[] {
  const scores = new Map<number, number>();
  for (const ofPiece of stretches) {
    for (const [text, [best]] of ofPiece) scores.set(text, (scores.get(text) ?? 0) + (best?.score ?? 0));
  }
  return [...scores].sort(([a, one], [b, other]) => other - one || a - b).map(([text]) => text);
}

/** A piece of the quotation beside a stretch of the text. */
interface Placed {
  piece: number;
  partners: Int32Array;
  /** The value of the words found. */
  score: number;
  start: number;
  end: number;
}

/** Lays a quotation beside a text in the best way. Null where no word of it finds a partner. */
export function placeIn(query: Query, text: number): Placement[] {
  const indexed = query.library.texts[text];
  if (!indexed) return [];
  const main = heaviest(query);
  const firsts = (query.stretches[main]?.get(text) ?? []).flatMap(
    (stretch) => placePiece(query, indexed, main, stretchAround(query, indexed, main, stretch)) ?? [],
  );
  return firsts.map((first) => ({ text, partners: extend(query, text, indexed, first) }));
}

/** The piece that is most telling: the others are looked for from there. */
function heaviest({ pieces, weights }: Query): number {
  const weightOf = (piece: { from: number; to: number }): number =>
    weights.slice(piece.from, piece.to).reduce((sum, weight) => sum + weight, 0);
  const all = pieces.map(weightOf);
  return all.indexOf(Math.max(...all));
}

/** Words around a stretch that are looked at, too. */
const MARGIN = 6;

/** A stretch begins at a word that is rare enough; the piece may begin well before it. */
function stretchAround(
  { pieces }: Query,
  { from, to }: IndexedText,
  piece: number,
  stretch: Stretch,
): { start: number; end: number } {
  const { from: first = 0, to: last = 0 } = pieces[piece] ?? {};
  const margin = last - first + MARGIN;
  return {
    start: Math.max(0, Math.max(from, stretch.from - margin) - from),
    end: Math.min(to, stretch.to + margin) - from,
  };
}

function placePiece(
  { pieces, numbers, weights, brackets, library, quotation }: Query,
  { words, from }: IndexedText,
  piece: number,
  { start, end }: { start: number; end: number },
): Placed | null {
  const { from: first = 0, to: last = 0 } = pieces[piece] ?? {};
  if (start >= end) return null;
  const { mended } = quotation;
  const joints = new Set([...brackets].filter((at) => at > first && at < last).map((at) => at - first));
  const partners = alignWords(numbers.slice(first, last), library.ids.subarray(from + start, from + end), {
    isPassage: true,
    joints,
    weights: weights.subarray(first, last),
    goTogether:
      mended.size === 0
        ? undefined
        : (at, other) => mended.get(first + at)?.(words.keys[start + other] ?? '') ?? false,
  });
  let score = 0;
  let [lowest, highest] = [-1, -1];
  partners.forEach((partner, at) => {
    if (partner < 0) return;
    partners[at] = start + partner;
    score += weights[first + at] ?? 0;
    if (lowest < 0) lowest = start + partner;
    highest = start + partner;
  });
  return lowest < 0 ? null : { piece, partners, score, start: lowest, end: highest + 1 };
}

/** So many words may be left out where an ellipsis says so, unless a piece can be found by its own words. */
const REACH = 400;

/** The pieces before and behind the one that was placed, each as near as can be. */
function extend(query: Query, text: number, indexed: IndexedText, first: Placed): Int32Array {
  const partners = new Int32Array(query.numbers.length).fill(-1);
  const keep = ({ piece, partners: own }: Placed): void => {
    partners.set(own, query.pieces[piece]?.from ?? 0);
  };
  keep(first);
  let { end } = first;
  for (let piece = first.piece + 1; piece < query.pieces.length; piece += 1) {
    const near = { start: end, end: Math.min(end + REACH, indexed.words.keys.length) };
    const placed = bestOf(query, text, indexed, piece, near, ({ start }) => start >= end);
    if (!placed) continue;
    keep(placed);
    ({ end } = placed);
  }
  let { start } = first;
  for (let piece = first.piece - 1; piece >= 0; piece -= 1) {
    const near = { start: Math.max(0, start - REACH), end: start };
    const placed = bestOf(query, text, indexed, piece, near, (found) => found.end <= start);
    if (!placed) continue;
    keep(placed);
    ({ start } = placed);
  }
  return partners;
}

function bestOf(
  query: Query,
  text: number,
  indexed: IndexedText,
  piece: number,
  near: { start: number; end: number },
  isInOrder: (placed: Placed) => boolean,
): Placed | null {
  const { from = 0, to = 0 } = query.pieces[piece] ?? {};
  const whole = query.weights.slice(from, to).reduce((sum, weight) => sum + weight, 0);
  const nearest = placePiece(query, indexed, piece, near);
  if (nearest?.score === whole) return nearest;
  const further = (query.stretches[piece]?.get(text) ?? []).flatMap(
    (stretch) => placePiece(query, indexed, piece, stretchAround(query, indexed, piece, stretch)) ?? [],
  );
  return [...(nearest ? [nearest] : []), ...further.filter(isInOrder)]
    .filter(({ score }) => 2 * score >= whole)
    .reduce<Placed | null>((best, placed) => (best && best.score >= placed.score ? best : placed), null);
}

/** Shorter runs of words are found elsewhere by chance. */
const LEAST_ELSEWHERE = 4;

/**
 * Looks for words that found no partner elsewhere in the same text: two quotations may have been joined into one.
 * @returns the placement with them, or the one given
 */
export function withWordsElsewhere(query: Query, { text, partners }: Placement): Placement {
  const { library, numbers, weights } = query;
  const indexed = library.texts[text];
  if (!indexed) return { text, partners };
  const joined = partners.slice();
  for (const { from, to } of unplacedRuns(partners)) {
    if (to - from < LEAST_ELSEWHERE) continue;
    const own: Query = { ...query, pieces: [{ from, to }] };
    const whole = weights.slice(from, to).reduce((sum, weight) => sum + weight, 0);
    for (const stretch of findStretches(library, numbers.slice(from, to), text)) {
      const placed = placePiece(own, indexed, 0, stretchAround(own, indexed, 0, stretch));
      if (!placed || placed.score < 0.75 * whole || placed.score < 2 * TELLING) continue;
      joined.set(placed.partners, from);
      break;
    }
  }
  return { text, partners: joined };
}

function unplacedRuns(partners: Int32Array): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  for (let at = 0; at <= partners.length; at += 1) {
    const isUnplaced = at < partners.length && (partners[at] ?? -1) < 0;
    if (isUnplaced && from < 0) from = at;
    if (!isUnplaced && from >= 0) {
      runs.push({ from, to: at });
      from = -1;
    }
  }
  return runs;
}
