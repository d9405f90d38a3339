import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../article/index.ts';
import { createRandom } from '../../../../language/word-model/train/random.ts';
import { edit } from './damage.ts';
import { SCRIPTS } from './scripts/index.ts';
import { SUMS } from './scripts/arithmetic.ts';
import { PAIRS } from './scripts/units.ts';

/** Made up, with something in it for every script. */
const ARTICLE = readArticle(
  [
    'Two Senators Fight Over the Harbor in Westport.',
    'Sen. Michael Brannigan, a former judge from Ohio, said on Monday, Sept. 26, that the harbor should stay in the hands of the city of Westport.',
    'Brannigan spoke about this decision in Westport at length. He said that the plan for a new harbor would cost $125 million and 600 workers would lose their jobs.',
    'Brannigan said the U.S. economy needs America to lead, and the U.S. senators would favor a new plan. A report of the Westport Harbor Workers Association gave the same cost, $125 million.',
    '“We are not giving up,” Brannigan said on Tuesday. “It is a matter of honor.” The United States has never closed a harbor, he added. “Not once,” he said. “I would know.”',
    'Critics said that the deal was a terrible mistake for Russia and for Russia’s friends. In the end Congress has to decide by October 14.',
    'A new report said that a report on the harbor was a report that Brannigan never read. The report was short.',
    'The attack on the bill was outrageous and wrong, Brannigan said. They met Islamic State fighters; the fighters of Islamic State had an older ship.',
    'Brannigan said he was tired. Carol Whitfield, his aide, said nobody had asked her. Whitfield said the center of the city was safe.',
  ].join('\n\n'),
  'plain',
);

const seeds = Array.from({ length: 12 }, (_, seed) => seed);

/** The same in another style: Mr. throughout, a short form in brackets, a name at the head. */
const OTHER_STYLE = readArticle(
  [
    'A Report on the Airport Is Late.',
    'Carol Whitfield said on Friday that the airport would open late.',
    'That decision cost the town a report, a second report and a third report. The report was long.',
    'The Westport Airport Authority (WAA) paid for it. The WAA gave no reason. Mr. Delgado wrote it.',
    'Critics said that the airport was a terrible mistake for the town. Mr. Delgado did not agree. Mr. Delgado left with Ms. Whitfield.',
    'Nobody asked Mr. Delgado why. Ms. Whitfield said that nobody could have known.',
  ].join('\n\n'),
  'plain',
);

const ARTICLES = [ARTICLE, OTHER_STYLE];

const kinds = SCRIPTS.flatMap(({ rule, kinds: all }) =>
  all.map((kind) => [rule, kind.what, kind.inject] as const),
);

describe.each(kinds)('%s: %s', (_, _what, inject) => {
  const spoil = () =>
    ARTICLES.flatMap((before) =>
      seeds.flatMap((seed) => {
        const damage = inject(before, createRandom(seed));
        return damage ? [{ before, damage }] : [];
      }),
    );
  const spoilt = spoil();

  test('spoils one of the articles, and says where', () => {
    expect(spoilt.length).toBeGreaterThan(0);
    for (const { before, damage } of spoilt) {
      const { article, places } = edit(before, damage.edits, damage.places);
      if (!damage.isUndated) expect(article.text).not.toBe(before.text);
      expect(places.length).toBeGreaterThan(0);
      for (const { start, end } of places) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article.text.length);
      }
    }
  });

  test('leaves another text behind than the one it is compared with', () => {
    for (const { before, damage } of spoilt) {
      const { edits, control } = damage;
      if (control) expect(edit(before, edits).article.text).not.toBe(edit(before, control).article.text);
    }
  });

  test('does the same with the same seed', () => {
    expect(spoil()).toEqual(spoilt);
  });

  test.each(['', 'One.', 'ALL CAPS\n\nAND MORE CAPS\n\nX', '“ ” "\n\n’’ 9,9,9 %\n\n—'])(
    'passes over %j',
    (text) => {
      const odd = readArticle(text, 'plain');
      for (const seed of seeds) {
        const damage = inject(odd, createRandom(seed));
        if (damage) edit(odd, damage.edits, damage.places);
      }
    },
  );
});

test('a spoilt introduction names the person by surname only', () => {
  const script = SCRIPTS.find(({ rule }) => rule === 'person-not-introduced');
  const texts = seeds.flatMap((seed) => {
    const damage = script?.kinds[0]?.inject(ARTICLE, createRandom(seed));
    return damage ? [edit(ARTICLE, damage.edits).article.text] : [];
  });
  expect(texts.some((text) => text.includes('\n\nBrannigan said on Monday'))).toBe(true);
  expect(texts.some((text) => text.includes(' Whitfield said nobody had asked her.'))).toBe(true);
  for (const text of texts)
    expect(text.includes('Michael Brannigan') && text.includes('Carol Whitfield')).toBe(false);
});

test('right and wrong sums differ by more than rounding', () => {
  for (const make of SUMS) {
    for (const seed of seeds) {
      const { right, wrong, say } = make(createRandom(seed));
      expect(Number.isInteger(right) && Number.isInteger(wrong)).toBe(true);
      expect(Math.abs(right - wrong)).toBeGreaterThanOrEqual(2);
      expect(say(right)).not.toMatch(/NaN|undefined|\d\.\d{3}/);
    }
  }
});

test.each([
  ['miles', 'kilometers', 100, 160.9],
  ['feet', 'meters', 100, 30.48],
  ['degrees Celsius', 'degrees Fahrenheit', 100, 212],
  ['pounds', 'kilograms', 100, 45.36],
  ['acres', 'hectares', 100, 40.47],
])('%s are converted to %s', (from, to, value, expected) => {
  const pair = PAIRS.find((one) => one.from === from && one.to === to);
  expect(pair?.convert(value)).toBeCloseTo(expected, 1);
});
