import { describe, expect, it } from 'vitest';
import { spanToFile, toCanonical, toFile, type OffsetMap } from './offset-map.ts';

/** `a &amp; b`, then a paragraph `c` further on in the file: the canonical text is `a & b`, an empty line, `c`. */
const map: OffsetMap = {
  runs: [
    { canonical: 0, file: 10, length: 2 },
    { canonical: 2, file: 12, length: 1, fileLength: 5 },
    { canonical: 3, file: 17, length: 2 },
    { canonical: 7, file: 30, length: 1 },
  ],
};

describe('toFile', () => {
  it('says where each character starts', () => {
    expect([0, 1, 2, 3, 4, 7].map((offset) => toFile(map, offset))).toEqual([10, 11, 12, 17, 18, 30]);
  });

  it('takes what lies between blocks, and the text’s end, for the end of what stands before', () => {
    expect([5, 6, 8, 99].map((offset) => toFile(map, offset))).toEqual([19, 19, 31, 31]);
  });
});

describe('spanToFile', () => {
  it('covers an entity whole, whichever side of the span it is on', () => {
    expect(spanToFile(map, { start: 2, end: 3 })).toEqual({ start: 12, end: 17 });
    expect(spanToFile(map, { start: 0, end: 3 })).toEqual({ start: 10, end: 17 });
    expect(spanToFile(map, { start: 2, end: 5 })).toEqual({ start: 12, end: 19 });
  });

  it('ends with its last character, not where the next one starts', () => {
    expect(spanToFile(map, { start: 0, end: 2 })).toEqual({ start: 10, end: 12 });
    expect(spanToFile(map, { start: 3, end: 5 })).toEqual({ start: 17, end: 19 });
    expect(spanToFile(map, { start: 4, end: 8 })).toEqual({ start: 18, end: 31 });
    expect(spanToFile(map, { start: 4, end: 4 })).toEqual({ start: 18, end: 18 });
  });

  it('gives an empty span for an empty text', () => {
    expect(spanToFile({ runs: [] }, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('survives being kept as JSON', () => {
    const kept = JSON.parse(JSON.stringify(map)) as OffsetMap;
    expect(spanToFile(kept, { start: 0, end: 8 })).toEqual({ start: 10, end: 31 });
  });
});

describe('toCanonical', () => {
  it('leads from the file to the text, and over markup to what comes after it', () => {
    expect([0, 10, 14, 17, 25, 30, 50].map((offset) => toCanonical(map, offset))).toEqual([
      0, 0, 2, 3, 7, 7, 8,
    ]);
  });
});
