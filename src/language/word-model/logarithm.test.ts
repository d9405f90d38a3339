import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logarithm } from './logarithm.ts';

test('the logarithm is right to nine digits', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (value) => {
      expect(Math.abs(logarithm(value) - Math.log(value))).toBeLessThan(1e-9);
    }),
  );
  expect(logarithm(1)).toBe(0);
});
