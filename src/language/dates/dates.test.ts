import { describe, expect, test } from 'vitest';
import { readArticle } from '../../article/index.ts';
import { findDates } from './find.ts';
import { HELD_OUT_PHRASES } from './phrases-held-out.fixture.ts';
import { PHRASES, type Phrase } from './phrases.fixture.ts';
import { isRight, isRightBare } from './phrases.score.ts';

const find = (text: string, published: string | null) => findDates(readArticle(text, 'plain'), published);

function count(phrases: readonly Phrase[]) {
  const right = phrases.filter(isRight).length;
  const bare = phrases.filter(isRightBare).length;
  return {
    right,
    bare,
    line: `${right} of ${phrases.length} right; chrono-node by itself, values only: ${bare}`,
  };
}

describe('phrases of news', () => {
  test('at least 97 of the hundred set down before the code are right', () => {
    const { right, bare, line } = count(PHRASES);
    console.log(`dates, set down before: ${line}`);
    expect(PHRASES).toHaveLength(100);
    expect(right).toBeGreaterThanOrEqual(97);
    expect(right).toBeGreaterThan(bare);
  });

  test('so are 38 of the forty set down afterwards', () => {
    const { right, line } = count(HELD_OUT_PHRASES);
    console.log(`dates, set down after:  ${line}`);
    expect(HELD_OUT_PHRASES).toHaveLength(40);
    expect(right).toBeGreaterThanOrEqual(38);
  });
});

test.each([
  ['The election is on Sunday.', '2015-12-20'],
  ['The hearing was moved to Thursday.', '2015-12-17'],
  ['The deal ran from Dec. 28 to Jan. 3, 2016.', '2015-12-28/2016-01-03'],
  ['It fell apart the week before last.', '2015-11-30/2015-12-06'],
  ['The mill goes back to the late 1800s.', '18XX'],
  ['The cheque is dated 12-10-2015.', null],
  ['In March 15 people died.', '2015-03'],
])('%s gives %s', (text, value) => {
  expect(find(text, '2015-12-15').map((date) => date.value)).toEqual([value]);
});

test.each([
  'They meet on the second Friday of the month.',
  'The shop at 2015 Main Street closed.',
  'At 1945 GMT the ship sank.',
  'He is 35 years old.',
  'Half a year later he was dead.',
  'It pays $20 a week, twice a year.',
])('%s has no date', (text) => {
  expect(find(text, '2015-12-15')).toEqual([]);
});

describe('without a day of publication', () => {
  test('whatever depends on it stays unresolved', () => {
    for (const { text, expected } of [...PHRASES, ...HELD_OUT_PHRASES]) {
      const values = find(text, null).map(({ relative, value }) => (relative ? value : 'fixed'));
      expect(values, text).toEqual(expected.map(({ relative }) => (relative ? null : 'fixed')));
    }
  });

  test('and what does not depend on it is resolved as ever', () => {
    expect(find('He was born on 4 July 1976.', null)).toEqual([
      { start: 15, end: 26, value: '1976-07-04', grain: 'day', kind: 'date', relative: false },
    ]);
  });

  test('a publication known to the month resolves months, and leaves days open', () => {
    const values = (published: string) => find('Last month it rained; on Friday it will snow.', published);
    expect(values('2015-12').map(({ value }) => value)).toEqual(['2015-11', null]);
    expect(values('2015').map(({ value }) => value)).toEqual([null, null]);
  });
});

describe('spans', () => {
  test('are spans of the canonical text, in reading order', () => {
    const article = readArticle(
      '# Rain\n\nIt rained on Monday.\n\nIn [2014](https://example.org) it snowed, for two days.',
      'markdown',
    );
    const words = findDates(article, '2015-12-15').map(({ start, end }) => article.text.slice(start, end));
    expect(words).toEqual(['Monday', '2014', 'two days']);
  });

  test('“later” counts from the sentence before, not over a paragraph’s end', () => {
    const later = (text: string) => find(text, '2015-12-15').at(-1)?.value;
    expect(later('It sank on Oct. 31. Two days later, it was raised.')).toBe('2015-11-02');
    expect(later('It sank on Oct. 31.\n\nTwo days later, it was raised.')).toBeNull();
  });
});

describe('an article of any length', () => {
  test('has each of its words read once', () => {
    const sentence = 'It rained on Monday, two days later and in 2014 for three weeks ';
    const one = find(`${sentence.repeat(500)}.`, '2015-12-15').length;
    const two = find(`${sentence.repeat(1000)}.`, '2015-12-15').length;
    expect(one).toBe(2000);
    expect(two).toBe(4000);
  });

  test('has the same dates, whatever was read before it', () => {
    const texts = PHRASES.map(({ text }) => text);
    const forward = texts.map((text) => find(text, '2015-12-15'));
    const backward = [...texts].reverse().map((text) => find(text, '2015-12-15'));
    expect(backward.reverse()).toEqual(forward);
  });
});
