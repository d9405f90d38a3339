import { expect, test } from 'vitest';
import { wordsOf } from '../interface/index.ts';
import { dateInWords } from './date-in-words.ts';

/** Ranges have spaces of several widths. */
const plain = (text: string | null) => text?.replace(/\s/gu, ' ') ?? null;

test.each([
  ['2015-12-18', 'Friday, 18 December 2015'],
  ['2015-12', 'December 2015'],
  ['2015', '2015'],
  ['2015-22', 'summer 2015'],
  ['196X', 'the 1960s'],
  ['18XX', 'the 19th century'],
  ['20XX', 'the 21st century'],
  ['2015-12-07/2015-12-13', '7 – 13 December 2015'],
  ['2015-11-28/2015-12-04', '28 November – 4 December 2015'],
  ['2015-12-15/2016-06-15', '15 December 2015 – 15 June 2016'],
  ['2015-01/2015-03', 'January – March 2015'],
  ['2010/2012', '2010 – 2012'],
  ['2015-12-18/2015-12-18', 'Friday, 18 December 2015'],
])('%s is written “%s”', (value, written) => {
  expect(plain(dateInWords(value, wordsOf('en')))).toBe(written);
});

test('a region orders day and month in its own way', () => {
  expect(dateInWords('2015-12-18', wordsOf('en-US'))).toBe('Friday, December 18, 2015');
});

test.each(['soon', '2015-40', '2015-02-30', 'P7M', '2015-21/2015-11', '2015-21/2015-22', '2010/2012-03'])(
  'nothing is written for “%s”',
  (value) => {
    expect(dateInWords(value, wordsOf('en'))).toBeNull();
  },
);
