import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hull, indexHolding, inside, isWithin, merge, overlapping, overlaps, subtract } from './spans.ts';

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

test('a hull reaches from the first character of its spans to the last, whatever their order', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const places = [...characters(all)];
      const expected =
        all.length === 0
          ? { start: 0, end: 0 }
          : { start: Math.min(...places), end: Math.max(...places) + 1 };
      expect(hull(all)).toEqual(expected);
    }),
  );
});

test('two spans overlap where they share a character, and one is inside another that has all of its own', () => {
  fc.assert(
    fc.property(passage, passage, (one, other) => {
      const [own, others] = [characters([one]), characters([other])];
      expect(overlaps(one, other)).toBe([...own].some((at) => others.has(at)));
      expect(inside(one, other)).toBe([...own].every((at) => others.has(at)));
    }),
  );
});

test('what holds a place, or a passage, is found among spans in order', () => {
  fc.assert(
    fc.property(spans, passage, (all, sought) => {
      const merged = merge(all);
      const holds = ({ start, end }: { start: number; end: number }) =>
        start <= sought.start && sought.start < end;
      expect(indexHolding(merged, sought.start)).toBe(merged.findIndex(holds));
      expect(isWithin(merged, sought)).toBe(merged.some((span) => inside(sought, span)));
    }),
  );
});
