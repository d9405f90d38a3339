import { describe, expect, test } from 'vitest';
import { count, shorten } from './format.ts';

describe('for readers', () => {
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
