import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../article/index.ts';
import { wordsOf } from '../../interface/index.ts';
import { findDates } from '../../language/dates/index.ts';
import { timelineOf } from './timeline.ts';

/** The timeline of a text that was published then. */
function timeline(text: string, published?: string) {
  const article = readArticle(text, 'markdown');
  const { text: words, blocks, sentences } = article;
  return timelineOf(
    {
      dates: findDates(article, published ?? null),
      sentences,
      article: { language: 'en', text: words, sha256: '', blocks, published },
    },
    wordsOf('en'),
  );
}

const WEEK = `The bridge was closed on 7 March 2016 after a flood.

It opened again on Wednesday. On Friday a lorry broke through the railing; on Wednesday nobody had minded.`;

describe('a timeline', () => {
  test('has each date once, in the order of time, with every place that mentions it', () => {
    const marks = timeline(WEEK, '2016-03-15')?.marks ?? [];
    expect(
      marks.map(({ label, mentions }) => [label, ...mentions.map(({ paragraph }) => paragraph)]),
    ).toEqual([
      ['Monday, 7 March 2016', 1],
      ['Wednesday, 9 March 2016', 2, 2],
      ['Friday, 11 March 2016', 2],
    ]);
    const places = marks.map(({ from }) => from);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('tells what stands in full in the text from what was worked out', () => {
    const marks = timeline(WEEK, '2016-03-15')?.marks ?? [];
    expect(marks.map(({ isWorkedOut }) => isWorkedOut)).toEqual([false, true, true]);
  });

  test('shows each date in its sentence', () => {
    const [, wednesday] = timeline(WEEK, '2016-03-15')?.marks ?? [];
    expect(wednesday?.mentions[0]).toEqual({
      before: 'It opened again on ',
      words: 'Wednesday',
      after: '.',
      paragraph: 2,
    });
  });

  test('has the day of publication between what was and what is to come', () => {
    const found = timeline('The bridge was closed on Friday. It will open on Thursday.', '2016-03-15');
    const [was, comes] = found?.marks ?? [];
    expect(found?.published?.label).toBe('15 March 2016');
    expect(was?.to).toBeLessThan(found?.published?.at ?? NaN);
    expect(comes?.from).toBeGreaterThan(found?.published?.at ?? NaN);
  });

  test('draws a period as long as it is, and what is too short for that as a point', () => {
    const marks =
      timeline('It was built from 1950 to 1960, and sold on 3 May 2003.', '2016-03-15')?.marks ?? [];
    expect(marks.map(({ isPoint, from, to }) => [isPoint, to > from])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  test('leaves out durations, and keeps apart what has no certain time', () => {
    const found = timeline(
      'For seven months, since 2012, it was closed. In 2015 it opened. Some Friday it may fall.',
    );
    expect(found?.marks.map(({ label }) => label)).toEqual(['2012', '2015']);
    expect(found?.unplaced.map(({ words }) => words)).toEqual(['Friday']);
  });

  test('needs no day of publication', () => {
    const found = timeline('It was built in 1950 and sold in 2003.');
    expect(found?.published).toBeNull();
    expect(found?.marks).toHaveLength(2);
  });

  test.each([
    ['no date', 'The bridge is long.'],
    ['one date', 'It was closed on Friday. On Friday it rained.'],
    ['durations only', 'It took seven months, or nine weeks.'],
  ])('is no picture of %s', (_, text) => {
    expect(timeline(text, '2016-03-15')).toBeNull();
  });

  test('keeps every mark on the axis, whatever the dates', () => {
    const year = fc.integer({ min: 1500, max: 2099 });
    const phrase = fc.oneof(
      year.map((at) => `in ${String(at)}`),
      fc.tuple(year, year).map((years) => `from ${years.join(' to ')}`),
      fc.constantFrom(
        'on Friday',
        'last year',
        'next month',
        'in the 1970s',
        'in the 19th century',
        'on 3 May',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(phrase),
        fc.constantFrom(undefined, '2016', '2016-03', '2016-03-15'),
        (phrases, published) => {
          const text = phrases.map((when) => `The bridge was mended ${when}.`).join(' ');
          for (const { from, to } of timeline(text, published)?.marks ?? []) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });
});
