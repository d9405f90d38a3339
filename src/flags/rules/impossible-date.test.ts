import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextImpossibleDate } from './impossible-date.ts';

const flagged = (text: string, published: string | null = null): string[] =>
  flaggedIn(retextImpossibleDate, text, { published });

describe('retextImpossibleDate', () => {
  it('names the right weekday', () => {
    const [message] = messagesOf(retextImpossibleDate, 'They met on Tuesday, December 16, 2015, in Paris.');
    expect(message).toMatchObject({ severity: 'high', actual: 'Tuesday, December 16, 2015' });
    expect(message?.reason).toContain('16 December 2015 was a Wednesday');
  });

  it.each([
    ['a weekday, by the year of publication', 'They meet on Tuesday, Dec. 16, in Paris.', 'Tuesday, Dec. 16'],
    ['a weekday behind its date', 'On 16 December 2015, a Tuesday, they met.', '16 December 2015, a Tuesday'],
    ['a day in a short month', 'The offer ends on November 31 at noon.', 'November 31'],
    ['a leap day in a year without one', 'It was signed on 29 February 2015.', '29 February 2015'],
    ['a day beyond all months', 'It was signed on December 34, 2015.', 'December 34, 2015'],
    ['a day written in figures', 'The file is dated 2015-02-30.', '2015-02-30'],
    ['years in brackets', 'The reign (1950–1912) was long.', '1950–1912'],
    ['years after “between”', 'Crime doubled between 2015 and 2012.', '2015 and 2012'],
    ['days of one month', 'It runs from 15 to 12 December in Rome.', '15 to 12 December'],
    ['an hour', 'The curfew begins at 26:30 GMT on the coast.', '26:30 GMT'],
    ['minutes', 'The flight left at 8:75 p.m. from Rome.', '8:75 p.m.'],
    ['a day after publication', 'He was arrested on 20 December in Rome.', '20 December'],
    ['a day after publication, first', 'On December 20, police arrested two men.', 'December 20'],
    ['a day in a later year', 'The bridge was opened on 3 May 2017 by the mayor.', '3 May 2017'],
  ])('flags %s', (_, text, words) => {
    expect(flagged(text, '2015-12-15').map((found) => found.trim())).toEqual([words]);
  });

  it.each([
    'They meet on Friday, Dec. 18, and Saturday, Dec. 19, 2015.',
    'It is open Monday to Friday, Dec. 14-18; Saturday and Sunday, January 9 and 10.',
    'He wrote in the Sun, Dec. 12, that he would stay.',
    'On Friday, Nov. 22, 1963, the president was shot. On Monday, Nov. 25, he was buried.',
    'The Bolsheviks struck on Wednesday, 25 October 1917.',
    'In April 31 people died, and in June 31 migrants drowned.',
    'Membership fell from 2015 to 1980. From 1500 to 1200 BC it was wet.',
    'The sale runs from December 28 to January 3, and from 5 pm to 3 am.',
    'The talks were moved from 20 December to 12 December.',
    'He will be tried on 20 December. The trial was set for 21 December.',
    'He criticised the vote on 20 December and asked them to meet on 21 December.',
    'He was born on 3 May 1950, and she died on 3 May 1949.',
    'They won 25:24, in 34:10 minutes; verse 25:35 says so.',
    'The goal came at 25:00 in the video.',
    'The clip ended at 24:00.',
    'Call 2015-1900 or 555-2015-02. Room 31 Marble Arch.',
    '“I was arrested on 20 December,” he said.',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flagged(text, '2015-12-15')).toEqual([]);
  });

  it('shows both days where no year tells which weekday is wrong', () => {
    const text = 'They met on Monday, March 7.\n\nThe next talks are on Tuesday, March 16.';
    const [message] = messagesOf(retextImpossibleDate, text);
    expect(message?.related.map(({ start, end }) => text.slice(start, end))).toEqual(['Monday, March 7']);
  });

  it('never fails, and takes a day for what it is in every year', () => {
    const months = ['January', 'June', 'December'];
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        fc.nat(6),
        (date, weekday) => {
          const month = date.getUTCMonth();
          fc.pre([0, 5, 11].includes(month));
          const name = months[[0, 5, 11].indexOf(month)] ?? '';
          const text = `It is on ${names[weekday] ?? ''}, ${name} ${date.getUTCDate()}, ${date.getUTCFullYear()}.`;
          expect(flagged(text)).toHaveLength(date.getUTCDay() === weekday ? 0 : 1);
        },
      ),
    );
  });

  it('reads a long paragraph of dates in one go', () => {
    const text = 'From 2015 to 2012 it was Tuesday, December 16, 2015, at 25:00. '.repeat(2000);
    expect(flagged(text).length).toBe(6000);
  });
});
