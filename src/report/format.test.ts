import { describe, expect, test } from 'vitest';
import { count, formatDate, percent, shorten } from './format.ts';

describe('for readers', () => {
  test('a date is written as exactly as it is known', () => {
    expect(['2015-12-15', '2015-12', '2015'].map(formatDate)).toEqual([
      '15 December 2015',
      'December 2015',
      '2015',
    ]);
  });
  test('a share is never rounded to all or nothing', () => {
    expect([1, 0.999, 0.5, 0.001, 0].map(percent)).toEqual(['100 %', '99 %', '50 %', '1 %', '0 %']);
  });
  test('a noun agrees with its number', () => {
    expect([count(1, 'claim'), count(0, 'claim'), count(2, 'entry', 'entries')]).toEqual([
      '1 claim',
      '0 claims',
      '2 entries',
    ]);
  });
  test('a text is cut between words', () => {
    expect(shorten('The mayor, who resigned on Monday', 12)).toBe('The mayor …');
    expect(shorten('Short', 12)).toBe('Short');
  });
});
