import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/index.ts';
import { findDates } from '../language/dates/index.ts';
import { findAttributions, findClaims } from './index.ts';

function claims(text: string, published: string | null = null) {
  const article = readArticle(text, 'markdown');
  const attributions = findAttributions(article);
  return findClaims(article, { attributions, dates: findDates(article, published) }).map((claim) => ({
    ...claim,
    words: article.text.slice(claim.start, claim.end),
  }));
}

const words = (text: string) => claims(text).map((claim) => claim.words);

describe('what the article says itself', () => {
  test('is a claim a sentence, the headline among them, without full stops', () => {
    expect(words('# The mayor resigned on Monday\n\nShe left the city. Nobody followed her.')).toEqual([
      'The mayor resigned on Monday',
      'She left the city',
      'Nobody followed her',
    ]);
  });

  test('is split where one half can be true and the other false', () => {
    expect(words('The bridge was closed in May, but the tunnel remained open.')).toEqual([
      'The bridge was closed in May',
      'the tunnel remained open',
    ]);
  });

  test('is kept where its verb is in no list', () => {
    expect(words('The old mill overlooks a narrow valley.')).toEqual([
      'The old mill overlooks a narrow valley',
    ]);
  });

  test('keeps who says it where nothing is stated that could be told apart', () => {
    const [claim] = claims('The minister Anna Holt denied the charges on Monday.');
    expect(claim?.words).toBe('The minister Anna Holt denied the charges on Monday');
    expect(claim?.standsAlone).not.toContain('According to');
  });
});

describe('what is no claim', () => {
  test.each([
    ['a question', 'Why did she leave the city so early? “Will she return?”'],
    ['a wish', 'Let us hope for better days. Long live the king.'],
    ['a remark about the page', 'Read more about the bridge here.'],
    ['a stage direction', '(Applause and laughter from the audience)'],
    ['a word or two', 'Really. Not now.'],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('indirect speech', () => {
  test('is one claim, its content, and says who says so', () => {
    const [claim] = claims('Mayor Anna Holt told reporters that the bridge had cost 12 million euros.');
    expect(claim?.words).toBe('the bridge had cost 12 million euros');
    expect(claim?.kind).toBe('quantity');
    expect(claim?.standsAlone).toBe('[According to Anna Holt:] the bridge had cost 12 million euros');
  });

  test('names an anonymous source as the sentence goes on', () => {
    const [claim] = claims('Some officials said that the bridge had lost its roof.');
    expect(claim?.standsAlone).toBe('[According to some officials:] the bridge had lost its roof');
  });

  test('with two statements is two claims', () => {
    const found = words('The ministry said that the bridge was closed in May and that it had lost its roof.');
    expect(found.join(' | ')).toContain('the bridge was closed in May');
  });
});

describe('direct speech', () => {
  test('is a claim that it was said, with its cue and its marks', () => {
    const [claim] = claims('“I loved every day of it,” Anna Holt said.');
    expect(claim).toMatchObject({ kind: 'quotation', words: '“I loved every day of it,” Anna Holt said' });
  });

  test('is a second claim where it asserts what can be checked', () => {
    const found = claims('“We built 4,000 flats in 2015, twice as many as in 2010,” Anna Holt said.');
    expect(found.map(({ kind }) => kind)).toEqual(['quotation', 'quantity']);
    expect(found[1]?.words).toMatch(/^We built 4,000 flats in 2015/);
  });

  test('is no second claim where it only judges', () => {
    const found = claims('“This is a shameful day and they should be ashamed,” Anna Holt said.');
    expect(found.map(({ kind }) => kind)).toEqual(['quotation']);
  });
});

describe('a statement within a quotation', () => {
  test.each([
    ['“', '”'],
    ["''", "''"],
    ['"', '"'],
  ])('has none of its marks: %s %s', (open, close) => {
    const found = claims(
      `${open}We built 4,000 flats in 2015, twice as many as in 2010,${close} Anna Holt said.`,
    );
    expect(found[1]?.words).toBe('We built 4,000 flats in 2015, twice as many as in 2010');
  });
});

describe('a title that stands alone', () => {
  test('names whoever adds something', () => {
    const found = claims(
      'Peter Brandt said that Anna Holt had left. “She never told us why she left,” he said. He added: “I was not asked.”',
    );
    expect(found.at(-1)?.standsAlone).toBe('[Peter Brandt] added: “I was not asked.”');
  });

  test('says whom a pronoun means and which day a weekday was', () => {
    const found = claims('Anna Holt won the vote. She will take office on Friday.', '2015-12-15');
    expect(found[1]?.standsAlone).toBe('[Anna Holt] will take office on Friday [Friday, 18 December 2015]');
  });
  test('leaves the weekday alone where nobody knows when the article was published', () => {
    const found = claims('Anna Holt won the vote. She will take office on Friday.');
    expect(found[1]?.standsAlone).toBe('[Anna Holt] will take office on Friday');
  });
});

describe('kind and weight', () => {
  test('are told by the words', () => {
    const kinds = claims(
      'It cost 12 million euros. He will come back on Friday. The bridge is a disgraceful sight.',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['quantity', 'prediction', 'opinion']);
  });
  test('a claim is worth the more checking, the more there is to check', () => {
    const [plain, rich] = claims('It was such a fine evening there. In May the city spent 12 million euros.');
    expect(rich?.checkworthiness).toBeGreaterThan(plain?.checkworthiness ?? 1);
    expect(rich?.reasons).toContain('a number');
  });
});

describe('whatever the text', () => {
  const sentence = fc.constantFrom(
    'Anna Holt said that the bridge was closed.',
    '“It fell in 2015,” she said, “and nobody',
    'came.”',
    'They lost 12 per cent, according to the report',
    'Why? ” ( ” ,',
    'He told me she told him that it was over; it was not.',
    'Yesterday, though nobody knew, the mayor – who had left – returned.',
  );

  test('spans lie in the text in reading order, and the same text gives the same claims', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sentence, fc.string({ unit: 'grapheme' })), { maxLength: 12 }),
        (parts) => {
          const text = parts.join(' ');
          const article = readArticle(text, 'plain');
          const run = () =>
            findClaims(article, {
              attributions: findAttributions(article),
              dates: findDates(article, '2015-12-15'),
            });
          const found = run();
          found.forEach(({ start, end, checkworthiness }, at) => {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(article.text.length);
            expect(start).toBeGreaterThanOrEqual(found[at - 1]?.start ?? 0);
            expect(checkworthiness).toBeGreaterThanOrEqual(0);
            expect(checkworthiness).toBeLessThanOrEqual(1);
          });
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
          claims('Another text, read in between. “It fell,” he said.');
          expect(run()).toEqual(found);
        },
      ),
    );
  });
});
