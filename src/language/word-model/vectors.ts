import { unpackBits } from './bits.ts';

/**
 * Vectors of whole numbers, one for each word. Those read from a file are unpacked when they are first asked for: a text has
 * few of all words, and reading begins the sooner.
 */
export interface Vectors {
  size: number;
  /** Row by row; a row holds its numbers only once it was asked for. */
  codes: Int8Array;
  /** What a number of one is worth, by row. */
  units: Float32Array;
  /** By row, 1 where its numbers are there. */
  isThere: Uint8Array;
  packed: PackedRows | null;
}

/** Rows as they lie in a file. */
export interface PackedRows {
  bytes: Uint8Array;
  bits: number;
  /** Where each word’s row lies among those packed, -1 where it has none. */
  places: Int32Array;
}

/** Vectors that are all there. */
export function wholeVectors(size: number, codes: Int8Array, units: Float32Array): Vectors {
  return { size, codes, units, isThere: new Uint8Array(units.length).fill(1), packed: null };
}

/** Vectors that lie packed. */
export function packedVectors(size: number, packed: PackedRows, units: Float32Array): Vectors {
  const rows = packed.places.length;
  return { size, codes: new Int8Array(rows * size), units, isThere: new Uint8Array(rows), packed };
}

/** Where the numbers of a word begin in `codes`. */
export function rowOf(vectors: Vectors, id: number): number {
  if (vectors.isThere[id] !== 1) unpackRow(vectors, id);
  return id * vectors.size;
}

function unpackRow({ size, codes, isThere, packed }: Vectors, id: number): void {
  isThere[id] = 1;
  const place = packed?.places[id] ?? -1;
  if (!packed || place < 0) return;
  const bytes = (size * packed.bits) / 8;
  codes.set(
    unpackBits(packed.bytes.subarray(place * bytes, (place + 1) * bytes), packed.bits, size),
    id * size,
  );
}
