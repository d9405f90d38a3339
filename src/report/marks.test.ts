import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportClaim, ReportFlag } from '../schemas/report.ts';
import { rowsOf, segmentsOf } from './marks.ts';

const text = 'One two three four five.';
const marks = <T>(...spans: [number, number][]): T[] =>
  spans.map(([start, end], index) => ({ start, end, number: index + 1 }) as T);

describe('marks in the article', () => {
  test('that overlap are cut flat, and each ends in one link', () => {
    const segments = segmentsOf(text, { start: 0, end: 24 }, marks<ReportClaim>([0, 13], [8, 18]), []);
    expect(segments.map((s) => [s.text, s.claims, s.endingClaims])).toEqual([
      ['One two ', [1], []],
      ['three', [1, 2], [1]],
      [' four', [2], [2]],
      [' five.', [], []],
    ]);
  });

  test('of a claim and a flag share a passage', () => {
    const segments = segmentsOf(
      text,
      { start: 0, end: 24 },
      marks<ReportClaim>([0, 23]),
      marks<ReportFlag>([4, 7]),
    );
    expect(segments.find((s) => s.text === 'two')).toMatchObject({
      claims: [1],
      flags: [1],
      endingFlags: [1],
    });
  });

  test('that run over two paragraphs are drawn in both and end in the second', () => {
    const report = {
      article: {
        text: 'A b.\n\nC d.',
        blocks: [
          { start: 0, end: 4, kind: 'paragraph' as const },
          { start: 6, end: 10, kind: 'paragraph' as const },
        ],
      },
      claims: marks<ReportClaim>([2, 7]),
      flags: [],
    };
    const [first, second] = rowsOf(report);
    expect(first?.segments.map((s) => [s.text, s.endingClaims])).toEqual([
      ['A ', []],
      ['b.', []],
    ]);
    expect(second?.segments[0]).toMatchObject({ text: 'C', endingClaims: [1] });
    expect([first?.claims.length, second?.claims.length]).toEqual([0, 1]);
  });
});

test('however marks lie, the segments give the text back, and every mark ends once', () => {
  const span = fc
    .tuple(fc.nat(23), fc.nat(23))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1]);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 12 }), (claims, flags) => {
      const segments = segmentsOf(text, { start: 0, end: 24 }, marks(...claims), marks(...flags));
      expect(segments.map((s) => s.text).join('')).toBe(text);
      expect(segments.flatMap((s) => s.endingClaims).sort((a, b) => a - b)).toEqual(
        claims.map((_, i) => i + 1),
      );
      expect(segments.flatMap((s) => s.endingFlags).sort((a, b) => a - b)).toEqual(
        flags.map((_, i) => i + 1),
      );
    }),
  );
});
