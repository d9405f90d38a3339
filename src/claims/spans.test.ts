import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, overlapping, subtract } from './spans.ts';

const spans = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length })),
);
const passage = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([s, n]) => ({ start: s, end: s + n }));

const characters = (all: readonly { start: number; end: number }[]): Set<number> =>
  new Set(all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));

test('merged spans cover the same characters, in order, none overlapping another', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const merged = merge(all);
      expect(characters(merged)).toEqual(new Set([...characters(all)].sort((a, b) => a - b)));
      merged.forEach(({ start }, at) => {
        expect(start).toBeGreaterThanOrEqual(merged[at - 1]?.end ?? 0);
      });
    }),
  );
});

test('what is subtracted is gone, and all else is left', () => {
  fc.assert(
    fc.property(passage, spans, (whole, all) => {
      const parts = overlapping(merge(all), whole);
      const taken = characters(parts);
      const rest = [...characters([whole])].filter((at) => !taken.has(at));
      expect([...characters(subtract(whole, parts))]).toEqual(rest);
    }),
  );
});

test('overlapping spans are those that share a character with the passage', () => {
  fc.assert(
    fc.property(passage, spans, (whole, all) => {
      const merged = merge(all);
      expect(overlapping(merged, whole)).toEqual(
        merged.filter(({ start, end }) => start < whole.end && end > whole.start),
      );
    }),
  );
});
