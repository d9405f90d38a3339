import { levelOf, type FuseFilter } from './fuse-filter.ts';

/** Kinds of word sequence whose counts the model knows. */
export const SEQUENCE = { pair: 0, triple: 1, gap: 2 } as const;

/** What a level of a count stands for: counts from `from` on, taken for `count`. Level 0 is none. */
export const LEVELS: readonly { from: number; count: number }[] = [
  { from: 0, count: 0 },
  { from: 1, count: 2 },
  { from: 3, count: 3 },
  { from: 4, count: 4 },
  { from: 5, count: 5.5 },
  { from: 7, count: 8 },
  { from: 10, count: 12 },
  { from: 15, count: 18 },
  { from: 22, count: 27 },
  { from: 33, count: 42 },
  { from: 55, count: 75 },
  { from: 100, count: 160 },
  { from: 270, count: 480 },
  { from: 900, count: 1800 },
  { from: 4000, count: 8500 },
  { from: 20000, count: 38000 },
];

/** By level, the count that it stands for. */
export const COUNTS = Float64Array.from(LEVELS, ({ count }) => count);

/** Level of how often two words stood next to each other. */
export const pairLevel = (filter: FuseFilter, a: number, b: number): number =>
  levelOf(filter, SEQUENCE.pair, a, b, 0);

/** Level of how often three words stood in a row. */
export const tripleLevel = (filter: FuseFilter, a: number, b: number, c: number): number =>
  levelOf(filter, SEQUENCE.triple, a, b, c);

/** Level of how often two words stood with one between them. */
export const gapLevel = (filter: FuseFilter, a: number, c: number): number =>
  levelOf(filter, SEQUENCE.gap, a, c, 0);

/** About how often two words stood next to each other. */
export const pairCount = (filter: FuseFilter, a: number, b: number): number =>
  COUNTS[pairLevel(filter, a, b)] ?? 0;

/** About how often three words stood in a row. */
export const tripleCount = (filter: FuseFilter, a: number, b: number, c: number): number =>
  COUNTS[tripleLevel(filter, a, b, c)] ?? 0;
