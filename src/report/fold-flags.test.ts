import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportFlag } from '../schemas/report.ts';
import { bySeverity, foldFlags, SEVERITIES } from './fold-flags.ts';

type Sketch = [start: number, end: number, severity: ReportFlag['severity']];

/** Flags at these places, numbered as they stand. */
const flags = (...sketches: Sketch[]): ReportFlag[] =>
  sketches
    .map(([start, end, severity]) => ({ start, end, severity }) as ReportFlag)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((flag, index) => ({ ...flag, number: index + 1 }));

const folded = (...sketches: Sketch[]) =>
  foldFlags(flags(...sketches)).map((one) => [one.head.number, one.folded.map(({ number }) => number)]);

describe('flags that overlap', () => {
  test('are drawn as one mark, that of the gravest', () => {
    expect(folded([0, 30, 'low'], [5, 9, 'high'], [6, 20, 'medium'])).toEqual([[2, [3, 1]]]);
  });

  test('of the same severity are drawn as the longest, then as the first', () => {
    expect(folded([0, 5, 'low'], [3, 20, 'low'])).toEqual([[2, [1]]]);
    expect(folded([0, 5, 'low'], [3, 8, 'low'])).toEqual([[1, [2]]]);
    expect(folded([0, 5, 'low'], [0, 5, 'low'])).toEqual([[1, [2]]]);
  });

  test('but do not touch the mark that was drawn keep their own', () => {
    // The second overlaps both others, which do not overlap each other.
    expect(folded([0, 10, 'high'], [8, 22, 'low'], [20, 30, 'medium'])).toEqual([
      [1, [2]],
      [3, []],
    ]);
  });

  test('do not when one begins where the other ends', () => {
    expect(folded([0, 5, 'low'], [5, 9, 'low'])).toEqual([
      [1, []],
      [2, []],
    ]);
  });
});

test('however flags lie, each is shown once, no two marks overlap, and none hides a graver one', () => {
  const sketch = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...SEVERITIES))
    .map(([start, length, severity]): Sketch => [start, start + length, severity]);
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 40 }), (sketches) => {
      const all = flags(...sketches);
      const drawn = foldFlags(all);
      const shown = drawn.flatMap((one) => [one.head, ...one.folded]).map(({ number }) => number);
      expect(shown.sort((a, b) => a - b)).toEqual(all.map(({ number }) => number));
      for (const [index, { head, folded: others }] of drawn.entries()) {
        expect(head.start).toBeGreaterThanOrEqual(drawn[index - 1]?.head.end ?? 0);
        for (const other of others) {
          expect(other.start < head.end && other.end > head.start).toBe(true);
          expect(SEVERITIES.indexOf(other.severity)).toBeGreaterThanOrEqual(
            SEVERITIES.indexOf(head.severity),
          );
        }
      }
    }),
  );
});

test('the list has the gravest first, each group in reading order', () => {
  const all = flags([0, 1, 'low'], [2, 3, 'high'], [4, 5, 'low']);
  expect(bySeverity(all).map((group) => [group.severity, group.flags.map(({ number }) => number)])).toEqual([
    ['high', [2]],
    ['low', [1, 3]],
  ]);
});
