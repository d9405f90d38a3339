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

/** How often a sequence of each kind must have stood in the texts to be kept. */
export type LeastCounts = Readonly<Record<keyof typeof SEQUENCE, number>>;

/**
 * Counts neighbouring words, three in a row, and words with one between them, within sentences, and keeps the frequent
 * ones. Only sequences with a word that can be checked or proposed are of use; in longer ones it must be a word of content,
 * since words of grammar are told by their neighbours.
 * @param ids the texts as numbers
 * @param use by id: 0 for words that are neither checked nor proposed, 1 for words of grammar that are, 2 for others
 */
export function countSequences(
  ids: Uint16Array,
  use: Uint8Array,
  least: LeastCounts,
  progress: Progress,
): FuseFilter {
  const kinds = Object.keys(SEQUENCE) as (keyof typeof SEQUENCE)[];
  const counted = kinds.map((name) => {
    progress(`counting sequences (${name})`, 0, 0);
    return countKind(ids, SEQUENCE[name], use, least[name]);
  });
  const all = gather(counted);
  progress(`keeping the counts of ${all.kinds.length} sequences`, 0, 0);
  return buildFilter(all);
}

function countKind(ids: Uint16Array, kind: number, use: Uint8Array, least: number): Counted {
  const leastUse = kind === SEQUENCE.pair ? 1 : 2;
  const wanted = (id: number): boolean => (use[id] ?? 0) >= leastUse;
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
  return { kind, ...runs(keys.subarray(0, size).sort(), least) };
}

/** Numbers that come at least so often in a row, each once, with how often they come. */
function runs(sorted: Float64Array, least: number): Pick<Counted, 'keys' | 'counts'> {
  let distinct = 0;
  const counts = new Uint32Array(sorted.length);
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    if (to - from >= least) {
      sorted[distinct] = sorted[from] ?? 0;
      counts[distinct] = to - from;
      distinct += 1;
    }
    from = to;
  }
  return { keys: sorted.slice(0, distinct), counts: counts.slice(0, distinct) };
}

function gather(counted: readonly Counted[]): Sequences {
  const size = counted.reduce((sum, { keys }) => sum + keys.length, 0);
  const all: Sequences = {
    kinds: new Uint8Array(size),
    a: new Uint16Array(size),
    b: new Uint16Array(size),
    c: new Uint16Array(size),
    levels: new Uint8Array(size),
  };
  let to = 0;
  for (const { kind, keys, counts } of counted) {
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
