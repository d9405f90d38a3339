import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, readNumbers, type NumberMention, type NumberWord } from './index.ts';

/** Words and signs, parted as the rules part them. */
function wordsOf(text: string): NumberWord[] {
  const words = text.matchAll(
    /No\.|\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d])|[\p{L}\d]+(?:[-‑][\p{L}\d]+)*|\S/gu,
  );
  return [...words].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

const read = (text: string): NumberMention[] => readNumbers(wordsOf(text));

const only = (text: string): NumberMention => {
  const [first, ...others] = read(text);
  expect(others).toEqual([]);
  if (!first) throw new Error(`no number in ${text}`);
  return first;
};

describe('readNumbers', () => {
  it.each([
    ['1,200 people', 1200],
    ['1,200.5', 1200.5],
    ['1.2 million people', 1_200_000],
    ['twenty-one men', 21],
    ['two hundred and five votes', 205],
    ['one hundred twenty thousand', 120_000],
    ['three million two hundred thousand five hundred', 3_200_500],
    ['a dozen eggs', 12],
    ['three dozen eggs', 36],
    ['half a million', 500_000],
    ['a million', 1_000_000],
    ['2 ½ miles', 2.5],
    ['2 1/2 miles', 2.5],
    ['two-thirds of them', 2 / 3],
    ['three quarters of them', 3 / 4],
    ['a third of them', 1 / 3],
    ['a 1.5 million-member union', 1_500_000],
  ])('reads %s', (text, value) => {
    expect(only(text).value).toBeCloseTo(value, 6);
  });

  it.each([
    ['42 per cent', 'percent'],
    ['42%', 'percent'],
    ['a 20-percent rise', 'percent'],
    ['$5bn', 'money'],
    ['£1.2m', 'money'],
    ['5m euros', 'money'],
    ['in 2015', 'year'],
    ['the 1990s', 'date'],
    ['on May 3', 'date'],
    ['at 9 a.m.', 'date'],
    ['the 21st', 'ordinal'],
    ['for the third time', 'ordinal'],
    ['No. 10', 'label'],
    ['2,015 people', 'count'],
  ])('tells what the number of “%s” is', (text, kind) => {
    expect(only(text).kind).toBe(kind);
  });

  it.each([
    ['about 500', 'about'],
    ['an estimated 500', 'about'],
    ['500 or so', 'about'],
    ['more than 500', 'over'],
    ['at least a dozen', 'over'],
    ['500 or more', 'over'],
    ['nearly 500', 'under'],
    ['up to 500', 'under'],
    ['as many as 500', 'under'],
    ['the 500', null],
  ])('sees how “%s” is hedged', (text, hedge) => {
    expect(only(text).hedge).toBe(hedge);
  });

  it('keeps what is joined to a number', () => {
    expect(only('a 50-year-old').joined).toBe('year-old');
    expect(only('a fifty-year-old').joined).toBe('year-old');
    expect(only('the 12-member panel').joined).toBe('member');
    expect(only('10km').joined).toBe('km');
  });

  it('gives both ends of a range the unit that stands once', () => {
    expect(read('5 to 10 percent').map(({ kind }) => kind)).toEqual(['percent', 'percent']);
    expect(read('$10-20 million').map(({ value, kind }) => [value, kind])).toEqual([
      [10_000_000, 'money'],
      [20_000_000, 'money'],
    ]);
  });

  it('finds none where there is none', () => {
    expect(read('A man and an often honest fellow met.')).toEqual([]);
    expect(read('')).toEqual([]);
    expect(read('40,35,20')).toEqual([]);
  });

  it('reads whole numbers back, and never throws', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), (value) => {
        expect(only(`${value.toLocaleString('en-US')} things`).value).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { first, last, start, end } of read(text)) {
          expect(first).toBeLessThanOrEqual(last);
          expect(start).toBeLessThan(end);
        }
      }),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'two',
            'hundred',
            'and',
            'million',
            'a',
            'half',
            '5',
            '.',
            '-',
            '/',
            '%',
            'twenty-one',
          ),
        ),
        (words) => {
          let last = -1;
          for (const number of read(words.join(' '))) {
            expect(number.first).toBeGreaterThan(last);
            ({ last } = number);
          }
        },
      ),
    );
  });
});

describe('bounds', () => {
  it.each([
    ['42', 41.5, 42.5],
    ['4.2', 4.15, 4.25],
    ['1.2 million', 1_150_000, 1_250_000],
    ['500', 495, 505],
    ['about 500', 425, 575],
    ['more than 500', 495, 655],
  ])('allows %s to stand for what is near it', (text, low, high) => {
    const [from, to] = bounds(only(text));
    expect(from).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });
});
