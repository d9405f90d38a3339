import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findChanges, isProtected, layBeside } from './changes.ts';
import { comparePhrase } from './phrases.ts';

const changes = (article: string, source: string): string =>
  findChanges(article, source)
    .map((change) => `${change.article}|${change.source}|${change.kind}`)
    .join(' ; ');

test.each([
  [
    'our mill’s evening coarse teaches little dances, toward the bay',
    "our mill's evening course teaches small dances, towards the bay",
    'coarse|course|sense ; little|small|sense ; toward|towards|spelling',
  ],
  ['I do support it', 'I do not support it', '|not|negation'],
  ['I can support it', 'I can’t support it', 'can|can’t|negation'],
  ['He is able', 'He is unable', 'able|unable|negation'],
  ['I don’t support it', 'I do not support it', 'don’t|do not|spelling'],
  ['he’s gone', 'he has gone', 'he’s|he has|spelling'],
  ['we cannot go', 'we can not go', 'cannot|can not|spelling'],
  ['this may be so', 'this maybe so', 'may be|maybe|modal'],
  ['1.2 million people', '1,200,000 people', '1.2 million|1,200,000|spelling'],
  ['25 people', 'twenty-five people', '25|twenty-five|spelling'],
  ['5 per cent', '5%', 'per cent|%|spelling'],
  ['two boats', 'three boats', 'two|three|number'],
  ['it was -5 degrees', 'it was 5 degrees', '-||number'],
  ['$5 million', '£5 billion', '$|£|unit ; million|billion|unit'],
  ['5 miles away', '5 kilometres away', 'miles|kilometres|unit'],
  ['It may rain on Monday', 'It will rain on Tuesday', 'may|will|modal ; Monday|Tuesday|date'],
  ['last year', 'next year', 'last|next|date'],
  ['in may', 'in May', 'may|May|date'],
  ['Mr. Reed said', 'Mr. Brown said', 'Reed|Brown|name'],
  ['a café by the sea', 'the cafe by the sea', 'a|the|function ; café|cafe|spelling'],
  ['three big houses', 'two large houses', 'three|two|number ; big|large|sense'],
  ['they resign', 'they step down', 'resign|step down|sense'],
  ['U.S. troops at 10am, “soon” — J.K. Brown', 'US troops at 10 a.m., "soon" - J. K. Brown', ''],
  ['about 1,200 people', 'about 1 200 people', ''],
])('“%s” beside “%s” shows: %s', (article, source, expected) => {
  expect(changes(article, source)).toBe(expected);
});

it('protects numbers, units, negations, modals, names and dates, and nothing else', () => {
  expect((['number', 'unit', 'negation', 'modal', 'name', 'date'] as const).every(isProtected)).toBe(true);
  expect((['sense', 'spelling', 'function'] as const).some(isProtected)).toBe(false);
});

it('tells how much of the longer of two sentences stands in the other', () => {
  expect(layBeside('The boats came home', 'The two boats came home late').share).toBeCloseTo(4 / 6);
  expect(layBeside('', '').share).toBe(1);
});

describe('whatever the texts', () => {
  const word = fc.constantFrom(
    'a',
    'not',
    'boat',
    'Reed',
    '12',
    'may',
    'don’t',
    'sea.',
    '\n\n',
    '“x',
    '-',
    '5%',
    'É',
  );
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));

  it('a text does not differ from itself', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(findChanges(one, one)).toEqual([]);
      }),
    );
  });

  it('putting the source’s words in place of the article’s leaves no change', () => {
    fc.assert(
      fc.property(text, text, (article, source) => {
        let mended = '';
        let done = 0;
        for (const { at, source: words } of findChanges(article, source)) {
          mended += `${article.slice(done, at.start)} ${words} `;
          done = at.end;
        }
        const keys = (one: string): string[] => one.match(/[\p{L}\p{N}%’]+/gu) ?? [];
        expect(keys(mended + article.slice(done)).join('')).toBe(keys(source).join(''));
      }),
    );
  });
});

it('does not take the square of two long texts that have nothing in common', () => {
  const started = performance.now();
  const long = (sign: string): string =>
    Array.from({ length: 20_000 }, (_, at) => sign + 'xyz'.charAt(at % 3).repeat(1 + (at % 40))).join(' ');
  expect(findChanges(long('a'), long('b'))).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe('a phrase of a source', () => {
  const QUOTATION =
    'warm thanks for the mill’s efforts toward our evening coarse teaching about little dances at home';
  const compared = (phrase: string): string | null => {
    const match = comparePhrase(QUOTATION, { id: 'a', text: phrase });
    return (
      match &&
      [
        match.status,
        QUOTATION.slice(match.within.start, match.within.end),
        ...match.changes.map(({ at, source }) => `${QUOTATION.slice(at.start, at.end)}|${source}`),
      ].join(' ; ')
    );
  };

  test.each([
    ['about little dances', 'verbatim ; about little dances'],
    ["the mill's efforts toward our", 'typography ; the mill’s efforts toward our'],
    [
      'our evening course teaching about small dances',
      'altered ; our evening coarse teaching about little dances ; coarse|course ; little|small',
    ],
    ['quite another matter altogether', null],
    ['нашего вечернего курса', null],
    ['', null],
  ])('“%s” says: %s', (phrase, expected) => {
    expect(compared(phrase)).toBe(expected);
  });
});
