/*
 * Counts of word sequences under their hashes: a binary fuse filter (Graf and Lemire: Binary Fuse Filters, 2022, ACM
 * JEA 27) that holds, beside 12 bits of the key's hash, a level of 4 bits. A key that was put in gives its level; another
 * gives one by mistake once in 4,096 times. 18 bits a key in all.
 */

/** A filled filter. */
export interface FuseFilter {
  cells: Uint16Array;
  /** A power of two. */
  segment: number;
  /** How many cells the first of a key’s three places is drawn from. */
  span: number;
  seed: number;
}

/** Turns a sequence of up to three words and its kind into the first half of a hash. */
function hashA(kind: number, a: number, b: number, c: number, seed: number): number {
  let h = Math.imul(a * 4 + kind + 1 + seed, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h + b + 1, 0x85ebca77);
  h ^= h >>> 13;
  h = Math.imul(h + c + 1, 0xc2b2ae3d);
  h ^= h >>> 16;
  h = Math.imul(h, 0x7feb352d);
  return (h ^ (h >>> 15)) >>> 0;
}

/** And into the second, by other constants in another order. */
function hashB(kind: number, a: number, b: number, c: number, seed: number): number {
  let h = Math.imul(c * 4 + kind + 7 + seed, 0xcc9e2d51);
  h ^= h >>> 16;
  h = Math.imul(h ^ (a + 0x51ed), 0x1b873593);
  h ^= h >>> 14;
  h = Math.imul(h + b + 3, 0x27d4eb2f);
  h ^= h >>> 15;
  h = Math.imul(h, 0x165667b1);
  return (h ^ (h >>> 16)) >>> 0;
}

const TWO_32 = 4294967296;

/** The check bits are drawn from both halves, so that they do not go with the places. */
const printOf = (a: number, b: number): number => (Math.imul(a ^ (b >>> 7), 0x2c1b3c6d) >>> 20) & 0xfff;

/** The level of a sequence, 1 to 15, or 0 where it was not put in. */
export function levelOf(filter: FuseFilter, kind: number, a: number, b: number, c: number): number {
  const { cells, segment, span, seed } = filter;
  const x = hashA(kind, a, b, c, seed);
  const y = hashB(kind, a, b, c, seed);
  const mask = segment - 1;
  const first = Math.floor((x * span) / TWO_32);
  const second = (first + segment) ^ ((y >>> 14) & mask);
  const third = (first + 2 * segment) ^ (y & mask);
  const value = (cells[first] ?? 0) ^ (cells[second] ?? 0) ^ (cells[third] ?? 0);
  return value >>> 4 === printOf(x, y) ? value & 15 : 0;
}

/** Sequences to be put into a filter, in parallel arrays. */
export interface Sequences {
  kinds: Uint8Array;
  a: Uint16Array;
  b: Uint16Array;
  c: Uint16Array;
  /** 1 to 15. */
  levels: Uint8Array;
}

/** How large the table is for so many keys: from the paper’s reference program, for three places. */
function sizesFor(keys: number): { segment: number; span: number; cells: number } {
  const segment = Math.min(1 << 18, 2 ** Math.floor(Math.log(Math.max(keys, 2)) / Math.log(3.33) + 2.25));
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(Math.max(keys, 2)));
  const segments = Math.max(1, Math.ceil((keys * factor) / segment) - 2);
  return { segment, span: segments * segment, cells: (segments + 2) * segment };
}

/** Fills a filter; no sequence may come twice. Throws an Error if no seed works, which twice the same sequence does. */
export function buildFilter(sequences: Sequences): FuseFilter {
  const { segment, span, cells } = sizesFor(sequences.kinds.length);
  for (let seed = 1; seed <= 100; seed += 1) {
    const filter: FuseFilter = { cells: new Uint16Array(cells), segment, span, seed };
    if (fill(filter, sequences)) return filter;
  }
  throw new Error('the sequences do not fit into a filter: is one there twice?');
}

/** Peels off, again and again, a key that is alone in one of its places; filling goes the way back. */
function fill(filter: FuseFilter, { kinds, a, b, c, levels }: Sequences): boolean {
  const { cells, segment, span, seed } = filter;
  const mask = segment - 1;
  const keys = kinds.length;
  const places = new Uint32Array(keys * 3);
  const prints = new Uint16Array(keys);
  const degree = new Uint8Array(cells.length);
  const mixed = new Uint32Array(cells.length);
  for (let key = 0; key < keys; key += 1) {
    const x = hashA(kinds[key] ?? 0, a[key] ?? 0, b[key] ?? 0, c[key] ?? 0, seed);
    const y = hashB(kinds[key] ?? 0, a[key] ?? 0, b[key] ?? 0, c[key] ?? 0, seed);
    const first = Math.floor((x * span) / TWO_32);
    places[key * 3] = first;
    places[key * 3 + 1] = (first + segment) ^ ((y >>> 14) & mask);
    places[key * 3 + 2] = (first + 2 * segment) ^ (y & mask);
    prints[key] = printOf(x, y);
    for (let way = 0; way < 3; way += 1) {
      const place = places[key * 3 + way] ?? 0;
      if (degree[place] === 255) return false;
      degree[place] = (degree[place] ?? 0) + 1;
      mixed[place] = (mixed[place] ?? 0) ^ key;
    }
  }
  const alone: number[] = [];
  for (let place = 0; place < cells.length; place += 1) if (degree[place] === 1) alone.push(place);
  const order = new Uint32Array(keys);
  const through = new Uint32Array(keys);
  let peeled = 0;
  for (let place = alone.pop(); place !== undefined; place = alone.pop()) {
    if (degree[place] !== 1) continue;
    const key = mixed[place] ?? 0;
    order[peeled] = key;
    through[peeled] = place;
    peeled += 1;
    for (let way = 0; way < 3; way += 1) {
      const other = places[key * 3 + way] ?? 0;
      degree[other] = (degree[other] ?? 0) - 1;
      mixed[other] = (mixed[other] ?? 0) ^ key;
      if (degree[other] === 1) alone.push(other);
    }
  }
  if (peeled < keys) return false;
  for (let at = keys - 1; at >= 0; at -= 1) {
    const key = order[at] ?? 0;
    const place = through[at] ?? 0;
    let value = ((prints[key] ?? 0) << 4) | (levels[key] ?? 0);
    for (let way = 0; way < 3; way += 1) {
      const other = places[key * 3 + way] ?? 0;
      if (other !== place) value ^= cells[other] ?? 0;
    }
    cells[place] = value;
  }
  return true;
}
