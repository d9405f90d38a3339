import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareQuotation } from './compare.ts';
import { prepareTexts } from './library.ts';
import type { Match } from './types.ts';

const SPEECH = `The mayor of Eastmoor said on Monday that the harbour would stay closed for three weeks. "We do not believe that the new bridge will be finished before 2019," she said, "and nobody should pretend otherwise."

The council, which met on Tuesday, approved 1,200 homes near the river. "I have never seen a storm like this one in all my years at sea," said John Reed, a fisherman who lost two boats. "It took everything that we had. We are going to rebuild, but it may take a long time. My children will not be fishermen." The governor promised £5 million in aid. He spoke of "a matter of national pride" and thanked the well-known singer who gave US money to them.`;

const library = prepareTexts([
  {
    id: 'other',
    text: 'A text about gardens, which grow slowly, and about the people who water them in the evening.',
  },
  { id: 'speech', text: SPEECH },
]);

const best = (words: string): Match | undefined => compareQuotation(words, library)[0];
const line = (words: string): string => {
  const match = best(words);
  if (!match) return 'not-found';
  const changes = match.changes.map(({ article, source, kind }) => `${article}|${source}|${kind}`);
  return [match.status, ...changes].join(' ; ');
};

test.each([
  ['We are going to rebuild, but it may take a long time.', 'verbatim'],
  ['We are going to rebuild,', 'verbatim'],
  ['We are going to\n  rebuild', 'verbatim'],
  ['pride', 'verbatim'],
  ['A matter of national pride', 'typography'],
  ['We are going to rebuild but it may take a long time', 'typography'],
  ['approved 1 200 homes near the river', 'typography'],
  ['fisher\u00ADman who lost two boats', 'typography'],
  ['before 2019, and nobody should pretend otherwise', 'typography'],
  ['I have never seen a storm … in all my years at sea', 'elided'],
  ['I have never seen a storm like this one [...] It took everything that we had', 'elided'],
  ['It took everything . . . My children will not be fishermen', 'elided'],
  ['[Fishermen have] never seen a storm like this one', 'bracketed'],
  ['[t]he new bridge will be finish[ed] before 2019', 'bracketed'],
  ['I have never seen a storm [sic] like this one', 'bracketed'],
  ['I have never seen a storm … in all [our] years at sea', 'bracketed'],
  ['We do believe that the new bridge will be finished', 'altered ; |not|negation'],
  ['We do … believe that the new bridge will be finished', 'altered ; |not|negation'],
  ['We [do] believe that the new bridge will be finished', 'altered ; [do]|do not|negation'],
  ['We are going to [not] rebuild, but it may take', 'altered ; [not]||negation'],
  ['the new bridge will be finished before [2020]', 'altered ; [2020]|2019|number'],
  ['the new bridge will be finished before 2018', 'altered ; 2018|2019|number'],
  ['approved 12,000 homes near the river', 'altered ; 12,000|1,200|number'],
  ['promised $5 million in aid', 'altered ; $|£|unit'],
  ['promised £5 billion in aid', 'altered ; billion|million|unit'],
  ['We are going to rebuild, but it will take a long time', 'altered ; will|may|modal'],
  ['said James Reed, a fisherman who lost two boats', 'altered ; James|John|name'],
  ['The council, which met on Thursday', 'altered ; Thursday|Tuesday|date'],
  ['who gave us money to them', 'altered ; us|US|name'],
  ['thanked the well known singer', 'altered ; well known|well-known|spelling'],
  ['closed for three months', 'altered ; months|weeks|unit'],
  ['four weeks', 'altered ; four|three|number'],
  ['a matter of national shame', 'altered ; shame|pride|sense'],
  ['My children won’t be fishermen', 'altered ; won’t|will not|spelling'],
  ['two trawlers', 'not-found'],
  ['The president told reporters that he had no plans to visit the region this year.', 'not-found'],
  ['It is a long time that we will be at the sea and we are not going to have it', 'not-found'],
  ['', 'not-found'],
  ['…', 'not-found'],
])('“%s” comes out as: %s', (words, expected) => {
  expect(line(words)).toBe(expected);
});

describe('a negation that is all that was cut off', () => {
  const source = prepareTexts([
    {
      id: 'one',
      text: 'Not all members agreed. It was said that the rumours are true, but they are not. He came.',
    },
  ]);
  test.each([
    ['All members agreed', 'altered', ['Not']],
    ['all members agreed', 'altered', ['Not']],
    ['It was said that the rumours are true, but they are', 'altered', ['not']],
    ['… all members agreed', 'elided', []],
    ['the rumours are true, but they are not', 'verbatim', []],
    ['members agreed', 'verbatim', []],
    ['He came', 'verbatim', []],
  ])('“%s” is %s', (words, status, missing) => {
    const [match] = compareQuotation(words, source);
    expect([match?.status, match?.changes.map((change) => change.source)]).toEqual([status, missing]);
  });
});

describe('two quotations joined into one', () => {
  test.each([
    'We are going to rebuild. I have never seen a storm like this one in all my years at sea.',
    'It took everything that we had. My children will not be fishermen.',
  ])('are altered, and said to be joined: %s', (words) => {
    expect(best(words)).toMatchObject({ status: 'altered', isFused: true });
  });
});

it('gives what every text says, the best first', () => {
  const texts = prepareTexts([
    { id: 'altered', text: 'The pier will close for good in spring.' },
    { id: 'none', text: 'Nothing of it stands here.' },
    { id: 'right', text: 'She said the pier will not close for good in spring.' },
  ]);
  expect(
    compareQuotation('the pier will not close for good', texts).map(({ id, status }) => [id, status]),
  ).toEqual([
    ['right', 'verbatim'],
    ['altered', 'altered'],
  ]);
});

it('passes over the marks that open the paragraphs of a long quotation', () => {
  const texts = prepareTexts([{ id: 'a', text: 'First we mend the nets.\n\nThen we sail north at dawn.' }]);
  expect(compareQuotation('First we mend the nets.\n\n“Then we sail north at dawn.', texts)[0]?.status).toBe(
    'verbatim',
  );
});

it('takes quotations in scripts that put no space between words', () => {
  const texts = prepareTexts([{ id: 'a', text: '他说我们不会离开这个港口。' }]);
  expect(compareQuotation('我们不会离开这个港口', texts)[0]?.status).toBe('verbatim');
  expect(compareQuotation('我们不会放开这个港口', texts)[0]?.status).toBe('altered');
});

const word = fc.constantFrom(
  ...'harbour storm bridge council river winter fisher village money market teacher garden weather engine letter window'.split(
    ' ',
  ),
);
const passage = fc.array(word, { minLength: 6, maxLength: 30 });
const textWith = (words: readonly string[]): string =>
  `Before it stood this. ${words.join(' ')}. Behind it stood that.`;
const against = (words: string, text: string): Match | undefined =>
  compareQuotation(words, prepareTexts([{ id: 'a', text }]))[0];

describe('whatever the words', () => {
  it('a text’s own passage is verbatim', () => {
    fc.assert(
      fc.property(passage, (words) => {
        expect(against(words.join(' '), textWith(words))?.status).toBe('verbatim');
      }),
    );
  });

  it('a dropped negation is seen', () => {
    const negation = fc.constantFrom('not', 'never', 'no', 'without', 'hardly', 'nor');
    fc.assert(
      fc.property(passage, fc.nat(), negation, (words, place, not) => {
        const at = 1 + (place % (words.length - 1));
        const match = against(words.join(' '), textWith(words.toSpliced(at, 0, not)));
        // The same words may stand twice, and be whole at the other place.
        expect(match).toMatchObject({ status: 'altered', isFused: false });
        expect(match?.changes.map(({ kind }) => kind)).toContain('negation');
      }),
    );
  });

  it('a changed digit is seen', () => {
    fc.assert(
      fc.property(
        passage,
        fc.nat(),
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 1, max: 99_999 }),
        (words, place, number, more) => {
          const at = 1 + (place % (words.length - 1));
          const own = words.toSpliced(at, 0, String(number));
          const match = against(own.join(' '), textWith(words.toSpliced(at, 0, String(number + more))));
          expect(match?.status).toBe('altered');
          expect(match?.changes.map(({ kind }) => kind)).toEqual(['number']);
        },
      ),
    );
  });

  it('other signs are never a change', () => {
    const sign = fc.constantFrom(' ', '\u00A0', '  ', ', ', ' – ', '—', '; ', ' “', '” ', '... ', '\u2009');
    fc.assert(
      fc.property(
        passage,
        fc.array(sign, { minLength: 30, maxLength: 30 }),
        fc.boolean(),
        (words, signs, isDecomposed) => {
          const own = words.map((one, at) => (at === 0 ? one : `${signs[at] ?? ' '}${one}`)).join('');
          const match = against(isDecomposed ? own.normalize('NFD') : own, textWith(words));
          expect(['verbatim', 'typography']).toContain(match?.status);
        },
      ),
    );
  });

  it('nothing throws, and every span holds the words that it should', () => {
    const odd = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        word,
        fc.constantFrom(
          '[',
          ']',
          '…',
          '[not]',
          '. . .',
          '\n\n',
          '“',
          'n’t',
          '1,200',
          '-5',
          '\u00AD',
          '\uD83D',
        ),
      ),
    );
    fc.assert(
      fc.property(odd, odd, (one, two) => {
        const [words, text] = [one.join(' '), [...two, ...one.slice(1)].join(' ')];
        for (const { span, changes, found, of } of compareQuotation(
          words,
          prepareTexts([{ id: 'a', text }]),
        )) {
          expect(found).toBeLessThanOrEqual(of);
          expect(span.end).toBeLessThanOrEqual(text.length);
          for (const { at, in: place, article, source } of changes) {
            expect(words.slice(at.start, at.end)).toBe(article);
            expect(text.slice(place.start, place.end)).toBe(source);
          }
        }
      }),
    );
  });
});

it('does not take the square of a text that repeats itself', () => {
  const texts = prepareTexts([{ id: 'a', text: 'spam '.repeat(200_000) }]);
  const quotation = 'spam '.repeat(2000);
  const started = performance.now();
  expect(compareQuotation(quotation, texts)[0]?.status).toBe('verbatim');
  compareQuotation(`${quotation} eggs`, texts);
  compareQuotation('[not] '.repeat(20_000), texts);
  expect(performance.now() - started).toBeLessThan(20_000);
});
