import { FAR_REACH, REACH, type MaskedWords } from './masked-words.ts';
import { TRAIT, type WordModel } from './model.ts';
import { rowOf } from './vectors.ts';
import { SIGN, type Encoded } from './vocabulary.ts';

/** The surroundings of one word after another, as the masked-word model sees them. */
export interface Context {
  /** What the neighbours, by their places, ask for. */
  near: Float64Array;
  /** What the topic asks for. */
  far: Float64Array;
  /** Both together. */
  whole: Float64Array;
  /** Sum of the vectors of the content words from `begin` to `end`, and how many they are. */
  sum: Float64Array;
  count: number;
  begin: number;
  end: number;
}

export function createContext({ size }: MaskedWords): Context {
  const numbers = (): Float64Array => new Float64Array(size);
  return {
    near: numbers(),
    far: numbers(),
    whole: numbers(),
    sum: numbers(),
    count: 0,
    begin: 0,
    end: 0,
  };
}

/** Back to the beginning of a text. */
export function restart(context: Context): void {
  context.sum.fill(0);
  context.count = 0;
  context.begin = 0;
  context.end = 0;
}

/** Moves on to the word at `at`, which must not lie before the last one. */
export function moveTo(context: Context, model: WordModel, { ids }: Encoded, at: number): void {
  while (context.end < ids.length && context.end <= at + FAR_REACH)
    count(context, model, ids[context.end++] ?? 0, 1);
  while (context.begin < at - FAR_REACH) count(context, model, ids[context.begin++] ?? 0, -1);
  readNear(context.near, model.masked, ids, at);
  readFar(context, model, ids[at] ?? 0);
  const { near, far, whole } = context;
  for (let k = 0; k < whole.length; k += 1) whole[k] = (near[k] ?? 0) + (far[k] ?? 0);
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

function readNear(near: Float64Array, masked: MaskedWords, ids: Uint16Array, at: number): void {
  near.fill(0);
  for (let p = 1; p <= REACH && at - p >= 0; p += 1) {
    const id = ids[at - p] ?? 0;
    addPlace(near, masked, id, REACH - p);
    if (id === SIGN.end) break;
  }
  for (let p = 1; p <= REACH && at + p < ids.length; p += 1) {
    const id = ids[at + p] ?? 0;
    addPlace(near, masked, id, REACH + p - 1);
    if (id === SIGN.end) break;
  }
}

function addPlace(near: Float64Array, masked: MaskedWords, id: number, place: number): void {
  const { inner, places, size } = masked;
  const row = rowOf(inner, id);
  const { codes } = inner;
  const from = place * size;
  const unit = inner.units[id] ?? 0;
  for (let k = 0; k < size; k += 1) {
    near[k] = (near[k] ?? 0) + (codes[row + k] ?? 0) * unit * (places[from + k] ?? 0);
  }
}

/** What the content words around tell. */
function readFar(context: Context, { traits, masked }: WordModel, id: number): void {
  const { far, sum } = context;
  const { inner, size } = masked;
  const isCounted = ((traits[id] ?? 0) & TRAIT.content) !== 0;
  const others = context.count - (isCounted ? 1 : 0);
  if (others === 0) {
    far.fill(0);
    return;
  }
  const row = rowOf(inner, id);
  const { codes } = inner;
  const own = isCounted ? (inner.units[id] ?? 0) : 0;
  const share = 1 / others;
  for (let k = 0; k < size; k += 1) {
    far[k] = ((sum[k] ?? 0) - (codes[row + k] ?? 0) * own) * share * (masked.far[k] ?? 0);
  }
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
