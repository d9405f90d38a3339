import { expect, test } from 'vitest';
import { wordsOf } from '../interface/index.ts';
import { ratingParts as partsOf } from './rating-parts.ts';

const SCALE = [
  { id: 'true', label: 'True', value: 2, definition: '' },
  { id: 'false', label: 'False', value: 1, definition: '' },
  { id: 'open', label: 'Open', definition: '' },
];
const ratingParts = (...[claims, scale]: [Parameters<typeof partsOf>[0], Parameters<typeof partsOf>[1]]) =>
  partsOf(claims, scale, wordsOf('en'));
const claim = (rating: string | null, retracted = false) => ({ rating, retracted });

test('counts what each rating was given for, in the order of the scale, and leaves out what was given for nothing', () => {
  expect(ratingParts([claim('open'), claim('true'), claim('open')], SCALE)).toEqual([
    { tone: 'best', label: 'True', number: 1 },
    { tone: 'open', label: 'Open', number: 2 },
  ]);
});

test('a rating that was taken back does not count as one, though the claim still names it', () => {
  expect(ratingParts([claim('false', true), claim('false')], SCALE)).toEqual([
    { tone: 'worst', label: 'False', number: 1 },
    { tone: 'unreviewed', label: 'Retracted', number: 1 },
  ]);
});

test('every claim is counted once, also those without a rating or with one that the scale lacks', () => {
  const claims = [claim(null), claim('gone'), claim('true'), claim(null, true)];
  const parts = ratingParts(claims, SCALE);
  expect(parts.reduce((sum, { number }) => sum + number, 0)).toBe(claims.length);
  expect(parts.at(-1)).toEqual({ tone: 'unreviewed', label: 'Without a rating', number: 2 });
});

test('of no claims there is nothing to say', () => {
  expect(ratingParts([], SCALE)).toEqual([]);
});
