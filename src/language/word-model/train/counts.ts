import { buildFilter, type FuseFilter, type Sequences } from '../fuse-filter.ts';
import { LEVELS, SEQUENCE } from '../sequences.ts';
import { SIGN } from '../vocabulary.ts';
import type { Progress } from './progress.ts';

/** One kind of sequence with its counts: `keys` in order, each word in 16 bits. */
interface Counted {
  kind: number;
  keys: Float64Array;
  counts: Uint32Array;
}

const SHIFT = 65_536;

/** So many times rarer a sequence of two may be than one of three, or one with a gap, to be kept: it is asked for more. */
const WEIGHTS: Readonly<Record<number, number>> = {
  [SEQUENCE.pair]: 1,
  [SEQUENCE.triple]: 1.5,
  [SEQUENCE.gap]: 2,
};

/**
 * Counts neighbouring words, three in a row, and words with one between them, within sentences, and keeps as many of
 * the most frequent as `room` allows. Only sequences with a word that can be checked or proposed are of use.
 * @param ids the texts as numbers
 * @param isWanted by id, 1 for such words
 */
export function countSequences(
  ids: Uint16Array,
  isWanted: Uint8Array,
  room: number,
  progress: Progress,
): FuseFilter {
  const counted: Counted[] = [];
  for (const [name, kind] of Object.entries(SEQUENCE)) {
    progress(`counting sequences (${name})`, 0, 0);
    counted.push(countKind(ids, kind, isWanted));
  }
  const least = leastFor(counted, room);
  progress(`keeping sequences of ${least.toFixed(2)} times the weight of their kind and more`, 0, 0);
  return buildFilter(keep(counted, least));
}

function countKind(ids: Uint16Array, kind: number, isWanted: Uint8Array): Counted {
  const wanted = (id: number): boolean => isWanted[id] === 1;
  const keys = new Float64Array(ids.length);
  let size = 0;
  for (let at = 0; at + 1 < ids.length; at += 1) {
    const a = ids[at] ?? 0;
    const b = ids[at + 1] ?? 0;
    const c = ids[at + 2] ?? 0;
    if (kind === SEQUENCE.pair) {
      if ((a === SIGN.end && b === SIGN.end) || !(wanted(a) || wanted(b))) continue;
      keys[size++] = a * SHIFT + b;
    } else if (at + 2 < ids.length && b !== SIGN.end) {
      if (kind === SEQUENCE.triple) {
        if (wanted(a) || wanted(b) || wanted(c)) keys[size++] = (a * SHIFT + b) * SHIFT + c;
      } else if (a !== SIGN.end && c !== SIGN.end && (wanted(a) || wanted(c))) {
        keys[size++] = a * SHIFT + c;
      }
    }
  }
  return { kind, ...runs(keys.subarray(0, size).sort()) };
}

/** Equal numbers in a row, each once, with how many there were. Single ones are dropped: they are too many to keep. */
function runs(sorted: Float64Array): Pick<Counted, 'keys' | 'counts'> {
  let distinct = 0;
  const counts = new Uint32Array(sorted.length >> 1);
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    if (to - from >= 2) {
      sorted[distinct] = sorted[from] ?? 0;
      counts[distinct] = to - from;
      distinct += 1;
    }
    from = to;
  }
  return { keys: sorted.slice(0, distinct), counts: counts.slice(0, distinct) };
}

function leastFor(counted: readonly Counted[], room: number): number {
  for (let least = 1; ; least += 0.25) {
    let size = 0;
    for (const { kind, counts } of counted) {
      const from = least * (WEIGHTS[kind] ?? 1);
      for (const count of counts) if (count >= from) size += 1;
    }
    if (size <= room) return least;
  }
}

function keep(counted: readonly Counted[], least: number): Sequences {
  const chosen = counted.map(({ kind, keys, counts }) => {
    const from = least * (WEIGHTS[kind] ?? 1);
    return {
      kind,
      keys: keys.filter((_, at) => (counts[at] ?? 0) >= from),
      counts: counts.filter((n) => n >= from),
    };
  });
  const size = chosen.reduce((sum, { keys }) => sum + keys.length, 0);
  const all: Sequences = {
    kinds: new Uint8Array(size),
    a: new Uint16Array(size),
    b: new Uint16Array(size),
    c: new Uint16Array(size),
    levels: new Uint8Array(size),
  };
  let to = 0;
  for (const { kind, keys, counts } of chosen) {
    keys.forEach((key, at) => {
      const first = Math.floor(key / SHIFT);
      all.kinds[to] = kind;
      all.a[to] = kind === SEQUENCE.triple ? Math.floor(first / SHIFT) : first;
      all.b[to] = kind === SEQUENCE.triple ? first % SHIFT : key % SHIFT;
      all.c[to] = kind === SEQUENCE.triple ? key % SHIFT : 0;
      all.levels[to] = levelFor(counts[at] ?? 0);
      to += 1;
    });
  }
  return all;
}

/** The level whose count is nearest below: 1 to 15. */
function levelFor(count: number): number {
  let level = 1;
  while (level < 15 && count >= (LEVELS[level + 1]?.from ?? Infinity)) level += 1;
  return level;
}
