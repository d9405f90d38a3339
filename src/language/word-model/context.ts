import { FAR_REACH, REACH, type MaskedWords } from './masked-words.ts';
import { TRAIT, type WordModel } from './model.ts';
import { rowOf } from './vectors.ts';
import { SIGN, type Encoded } from './vocabulary.ts';

/** The surroundings of one word after another, as the masked-word model sees them. */
export interface Context {
  /** What the topic asks for. */
  far: Float64Array;
  /** What the topic and the neighbours, by their places, ask for together. */
  whole: Float64Array;
  /** The vectors of the words near by, in a ring: each is asked for from ten places. They are there up to `ready`. */
  ring: readonly Float64Array[];
  ready: number;
  /** Weights of the places, the nearest first: by number in the vectors, then by place. */
  before: Float64Array;
  after: Float64Array;
  /** Stands for a neighbour beyond an end. */
  nothing: Float64Array;
  /** Sum of the vectors of the content words from `begin` to `end`, and how many they are. */
  sum: Float64Array;
  count: number;
  begin: number;
  end: number;
  /** Of no use; but what no use is made of, an engine need not read. See `fitsOf`. */
  sentFor: number;
}

/** A power of two above the number of words near by. */
const RING = 16;

export function createContext({ size, places }: MaskedWords): Context {
  const numbers = (): Float64Array => new Float64Array(size);
  return {
    far: numbers(),
    whole: numbers(),
    ring: Array.from({ length: RING }, numbers),
    ready: 0,
    before: woven(places, size, (distance) => REACH - distance),
    after: woven(places, size, (distance) => REACH + distance - 1),
    nothing: numbers(),
    sum: numbers(),
    count: 0,
    begin: 0,
    end: 0,
    sentFor: 0,
  };
}

function woven(places: Float32Array, size: number, placeAt: (distance: number) => number): Float64Array {
  const weights = new Float64Array(REACH * size);
  for (let distance = 1; distance <= REACH; distance += 1) {
    const from = placeAt(distance) * size;
    for (let k = 0; k < size; k += 1) weights[k * REACH + distance - 1] = places[from + k] ?? 0;
  }
  return weights;
}

/** Back to the beginning of a text. */
export function restart(context: Context): void {
  context.sum.fill(0);
  context.count = 0;
  context.begin = 0;
  context.end = 0;
  context.ready = 0;
}

/** Moves on to the word at `at`, which must not lie before the last one. */
export function moveTo(context: Context, model: WordModel, { ids }: Encoded, at: number): void {
  while (context.end < ids.length && context.end <= at + FAR_REACH)
    count(context, model, ids[context.end++] ?? 0, 1);
  while (context.begin < at - FAR_REACH) count(context, model, ids[context.begin++] ?? 0, -1);
  fillRing(context, model.masked, ids, at);
  readFar(context, model, ids, at);
  readWhole(context, ids, at);
}

function count(context: Context, { traits, masked }: WordModel, id: number, sign: number): void {
  if (((traits[id] ?? 0) & TRAIT.content) === 0) return;
  const { sum } = context;
  const { inner, size } = masked;
  const row = rowOf(inner, id);
  const { codes } = inner;
  const unit = (inner.units[id] ?? 0) * sign;
  for (let k = 0; k < size; k += 1) sum[k] = (sum[k] ?? 0) + (codes[row + k] ?? 0) * unit;
  context.count += sign;
}

function fillRing(context: Context, { inner, size }: MaskedWords, ids: Uint16Array, at: number): void {
  const last = Math.min(at + REACH, ids.length - 1);
  for (let next = Math.max(context.ready, at - REACH); next <= last; next += 1) {
    const id = ids[next] ?? 0;
    const row = rowOf(inner, id);
    const { codes } = inner;
    const unit = inner.units[id] ?? 0;
    const vector = vectorAt(context, next);
    for (let k = 0; k < size; k += 1) vector[k] = (codes[row + k] ?? 0) * unit;
  }
  context.ready = Math.max(context.ready, last + 1);
}

const vectorAt = ({ ring, nothing }: Context, at: number): Float64Array => ring[at & (RING - 1)] ?? nothing;

/** What the content words around tell. */
function readFar(context: Context, { traits, masked }: WordModel, ids: Uint16Array, at: number): void {
  const { far, sum } = context;
  const { size } = masked;
  const isCounted = ((traits[ids[at] ?? 0] ?? 0) & TRAIT.content) !== 0;
  const others = context.count - (isCounted ? 1 : 0);
  if (others === 0) {
    far.fill(0);
    return;
  }
  const own = isCounted ? vectorAt(context, at) : context.nothing;
  const share = 1 / others;
  for (let k = 0; k < size; k += 1) far[k] = ((sum[k] ?? 0) - (own[k] ?? 0)) * share * (masked.far[k] ?? 0);
}

/** Adds up what the neighbours ask for, each by its place, the nearest first, those before the word first; then the topic. */
function readWhole(context: Context, ids: Uint16Array, at: number): void {
  const { whole, far } = context;
  whole.fill(0);
  addSide(whole, neighbours(context, ids, at, -1), context.before);
  addSide(whole, neighbours(context, ids, at, 1), context.after);
  for (let k = 0; k < whole.length; k += 1) whole[k] = (whole[k] ?? 0) + (far[k] ?? 0);
}

/** As many as REACH. */
type Neighbours = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

/** The vectors of the words on one side, up to the end of the sentence. */
function neighbours(context: Context, ids: Uint16Array, at: number, step: -1 | 1): Neighbours {
  const { nothing } = context;
  const found: Neighbours = [nothing, nothing, nothing, nothing, nothing];
  for (let n = 0, next = at + step; n < REACH && next >= 0 && next < ids.length; n += 1, next += step) {
    found[n] = vectorAt(context, next);
    if (ids[next] === SIGN.end) break;
  }
  return found;
}

function addSide(whole: Float64Array, [a, b, c, d, e]: Neighbours, weights: Float64Array): void {
  for (let k = 0, at = 0; k < whole.length; k += 1, at += REACH) {
    whole[k] =
      (whole[k] ?? 0) +
      (a[k] ?? 0) * (weights[at] ?? 0) +
      (b[k] ?? 0) * (weights[at + 1] ?? 0) +
      (c[k] ?? 0) * (weights[at + 2] ?? 0) +
      (d[k] ?? 0) * (weights[at + 3] ?? 0) +
      (e[k] ?? 0) * (weights[at + 4] ?? 0);
  }
}

/**
 * How well each of several words fits the surroundings, as `fitOf`; into `fits`. The vectors lie far apart in memory: they are all sent for
 * before the first is needed, and taken two at a time.
 */
export function fitsOf(
  context: Context,
  masked: MaskedWords,
  ids: Uint16Array,
  count: number,
  fits: Float64Array,
): void {
  const { outer } = masked;
  const { codes, size } = outer;
  let sum = 0;
  for (let n = 0; n < count; n += 1) {
    const row = rowOf(outer, ids[n] ?? 0);
    sum += (codes[row] ?? 0) + (codes[row + (size >> 1)] ?? 0);
  }
  context.sentFor = sum;
  for (let n = 0; n + 1 < count; n += 2) fitPair(masked, context.whole, ids, n, fits);
  if (count % 2 === 1) fits[count - 1] = fitOf(masked, context.whole, ids[count - 1] ?? 0);
}

function fitPair(
  { outer, size }: MaskedWords,
  wanted: Float64Array,
  ids: Uint16Array,
  n: number,
  fits: Float64Array,
): void {
  const { codes, units } = outer;
  const first = ids[n] ?? 0;
  const second = ids[n + 1] ?? 0;
  const one = first * size;
  const two = second * size;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let k = 0; k < size; k += 4) {
    const w = wanted[k] ?? 0;
    const x = wanted[k + 1] ?? 0;
    const y = wanted[k + 2] ?? 0;
    const z = wanted[k + 3] ?? 0;
    a += w * (codes[one + k] ?? 0);
    b += x * (codes[one + k + 1] ?? 0);
    c += y * (codes[one + k + 2] ?? 0);
    d += z * (codes[one + k + 3] ?? 0);
    e += w * (codes[two + k] ?? 0);
    f += x * (codes[two + k + 1] ?? 0);
    g += y * (codes[two + k + 2] ?? 0);
    h += z * (codes[two + k + 3] ?? 0);
  }
  fits[n] = (a + b + (c + d)) * (units[first] ?? 0);
  fits[n + 1] = (e + f + (g + h)) * (units[second] ?? 0);
}

/** How well a word fits what is asked for by `wanted`: a dot product, without the word’s bias. */
export function fitOf({ outer, size }: MaskedWords, wanted: Float64Array, id: number): number {
  const row = rowOf(outer, id);
  const { codes } = outer;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0; k < size; k += 4) {
    a += (wanted[k] ?? 0) * (codes[row + k] ?? 0);
    b += (wanted[k + 1] ?? 0) * (codes[row + k + 1] ?? 0);
    c += (wanted[k + 2] ?? 0) * (codes[row + k + 2] ?? 0);
    d += (wanted[k + 3] ?? 0) * (codes[row + k + 3] ?? 0);
  }
  return (a + b + (c + d)) * (outer.units[id] ?? 0);
}
