import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson.ts';

test('the interval of a textbook', () => {
  const [least, most] = wilsonInterval(15, 20);
  expect(least).toBeCloseTo(0.531, 3);
  expect(most).toBeCloseTo(0.888, 3);
});

test('holds the share that was counted, lies from 0 to 1, and is narrower the more was counted', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (part, rest) => {
      const whole = part + rest;
      const [least, most] = wilsonInterval(part, whole);
      expect(least).toBeGreaterThanOrEqual(0);
      expect(most).toBeLessThanOrEqual(1);
      if (whole === 0) return;
      expect(least).toBeLessThanOrEqual(part / whole + 1e-9);
      expect(most).toBeGreaterThanOrEqual(part / whole - 1e-9);
      const [lower, upper] = wilsonInterval(part * 10, whole * 10);
      expect(upper - lower).toBeLessThan(most - least);
    }),
  );
});
