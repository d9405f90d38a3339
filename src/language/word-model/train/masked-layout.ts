import { REACH } from '../masked-words.ts';

/** The weights of the masked-word model while they are learned; REACH places before and behind, `size` numbers a vector. */
export interface TrainedWeights {
  size: number;
  inner: Float32Array;
  outer: Float32Array;
  bias: Float32Array;
  places: Float32Array;
  far: Float32Array;
}

/** What the threads that train the masked-word model share; every array lies in shared memory. */
export interface SharedTraining extends TrainedWeights {
  ids: Uint16Array;
  /** Where each article begins in `ids`, and where the last one ends. */
  articles: Uint32Array;
  /** By id, 1 for words that tell what a text is about. */
  isContent: Uint8Array;
  /** By id, how likely a target is used, in 65,536ths: frequent words teach little. */
  keep: Uint16Array;
  /** Candidates of each word: from `candidateStarts[id]` to the next. */
  candidateStarts: Uint32Array;
  candidates: Uint16Array;
  /** Words in proportion to how often they serve as a wrong answer. */
  noise: Uint16Array;
}

/** What one thread is told to do. */
export interface Share {
  shared: SharedTraining;
  /** Which articles, by index: from `from` to `to`, the end exclusive. */
  from: number;
  to: number;
  /** Learning rate at the first and at the last article. */
  firstRate: number;
  lastRate: number;
  seed: number;
}

export const sharedFloats = (size: number): Float32Array<SharedArrayBuffer> =>
  new Float32Array(new SharedArrayBuffer(size * 4));

export const sharedWords = (size: number): Uint16Array<SharedArrayBuffer> =>
  new Uint16Array(new SharedArrayBuffer(size * 2));

/** Weights before the first step: small random vectors, each place counting as much as any other. */
export function freshWeights(words: number, size: number): TrainedWeights {
  const inner = sharedFloats(words * size);
  let state = 1;
  for (let at = 0; at < inner.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    inner[at] = ((state >>> 8) / 2 ** 24 - 0.5) * (2 / size);
  }
  return {
    size,
    inner,
    outer: sharedFloats(words * size),
    bias: sharedFloats(words),
    places: sharedFloats(2 * REACH * size).fill(1),
    far: sharedFloats(size).fill(1),
  };
}
