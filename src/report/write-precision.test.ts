import { expect, test } from 'vitest';
import { wordsOf } from '../interface/index.ts';
import { writePrecision } from './write-precision.ts';

test.each([
  [{ high: 0.85, medium: 0.27 }, '0.85 for severity high, 0.27 for severity medium'],
  [{ medium: 0.9 }, '0.90 for severity medium'],
  [
    { high: 1, medium: 0.5, low: 0 },
    '1.00 for severity high, 0.50 for severity medium, 0.00 for severity low',
  ],
  [0.8, '0.80'],
])('%j', (precision, expected) => {
  expect(writePrecision(precision, wordsOf('en'))).toBe(expected);
});
