import { expect, test } from 'vitest';
import { wordsOf } from '../interface/index.ts';
import { claimDates as datesOf } from './claim-dates.ts';

const text = 'It fell on Friday, in May 2012.';
const article = { text } as Parameters<typeof datesOf>[1]['article'];
const friday = { start: 11, end: 17, grain: 'day', kind: 'date', relative: true } as const;
const claimDates = (span: Parameters<typeof datesOf>[0], report: Parameters<typeof datesOf>[1]) =>
  datesOf(span, report, wordsOf('en'));
const dates = (value: string | null) => [
  { ...friday, value },
  { start: 22, end: 30, value: '2012-05', grain: 'month', kind: 'date', relative: false } as const,
];

test('a claim tells which day its “Friday” was, and leaves full dates alone', () => {
  expect(claimDates({ start: 0, end: 30 }, { article, dates: dates('2015-12-18') })).toEqual([
    { words: 'Friday', meaning: 'Friday, 18 December 2015' },
  ]);
});

test('a date that cannot be resolved is told as such', () => {
  expect(claimDates({ start: 0, end: 30 }, { article, dates: dates(null) })).toEqual([
    { words: 'Friday', meaning: null },
  ]);
});

test('dates of other claims are theirs', () => {
  expect(claimDates({ start: 0, end: 10 }, { article, dates: dates(null) })).toEqual([]);
});
