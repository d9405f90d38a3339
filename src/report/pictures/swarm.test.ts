import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swarmOf } from './swarm.ts';

const marks = (...places: number[]) => places.map((at) => ({ mark: at, at }));

test('marks that would overlap hang below each other, others on the line', () => {
  expect(swarmOf(marks(10, 11, 50)).dots.map(({ lane }) => lane)).toEqual([0, 1, 0]);
});

test('a heap becomes a bar that counts', () => {
  const { dots, piles } = swarmOf(marks(...Array.from({ length: 30 }, () => 99.9), 100));
  expect(dots).toEqual([]);
  expect(piles.map((pile) => pile.marks.length)).toEqual([31]);
});

test('every mark is drawn once, and none over another', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 80 }), (places) => {
      const sorted = [...places].sort((a, b) => a - b);
      const { dots, piles } = swarmOf(marks(...sorted));
      expect(dots.length + piles.reduce((sum, pile) => sum + pile.marks.length, 0)).toBe(places.length);
      for (const [index, dot] of dots.entries()) {
        const before = dots.slice(0, index).filter(({ lane }) => lane === dot.lane);
        expect(dot.at - (before.at(-1)?.at ?? -Infinity)).toBeGreaterThanOrEqual(3.3);
      }
      const bars = piles.map(({ at }) => at);
      expect(bars.every((at, index) => at - (bars[index - 1] ?? -Infinity) > 3.3)).toBe(true);
    }),
  );
});
