import { expect, test } from 'vitest';
import { writeDate } from './write.ts';

test.each([
  ['2015-12-18', 'Friday, 18 December 2015'],
  ['2015-12', 'December 2015'],
  ['2015', '2015'],
  ['2015-22', 'summer 2015'],
  ['196X', 'the 1960s'],
  ['18XX', 'the 19th century'],
  ['20XX', 'the 21st century'],
  ['2015-12-07/2015-12-13', '7 to 13 December 2015'],
  ['2015-11-28/2015-12-04', '28 November to 4 December 2015'],
  ['2015-12-15/2016-06-15', '15 December 2015 to 15 June 2016'],
  ['2015-01/2015-03', 'January to March 2015'],
  ['2010/2012', '2010 to 2012'],
  ['P7M', '7 months'],
  ['P1Y', '1 year'],
  ['PT72H', '72 hours'],
])('%s is written “%s”', (value, written) => {
  expect(writeDate(value)).toBe(written);
});

test('what is no date is not written', () => {
  expect(writeDate('soon')).toBeNull();
  expect(writeDate('2015-40')).toBeNull();
});
