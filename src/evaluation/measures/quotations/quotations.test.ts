import { expect, it } from 'vitest';
import { readArticle } from '../../../article/index.ts';
import { randomFor } from '../flags/random-for.ts';
import type { Others } from './cases.ts';
import { makeTrials } from './generate.ts';
import { compareAll, isRight } from './index.ts';
import { SCRIPTS } from './scripts.ts';

const OTHERS: Others = {
  passage: 'The nets were mended in the old hall by the pier.',
  unrelated: 'Gardens grow slowly where nobody waters them at night.',
  words: ['window', 'engine', 'letter'],
  names: ['Eastmoor', 'Reed', 'Brown'],
  synonyms: new Map([['harbour', new Set(['haven'])]]),
};
const PASSAGE =
  'The mayor of Eastmoor said on Monday that 1,200 boats would not leave the grey harbour for two million years.';

it.each([
  ['digit', /said on Monday that [\d,]+ boats/],
  ['negation dropped', /would leave/],
  ['negation added', /would not not leave/],
  ['modal', /(?:may|might|must|can|will|could|should) not leave/],
  ['name', /mayor of (?:Reed|Brown) said/],
  ['date', /said on (?!Monday)\w+day that/],
  ['unit', /two billion|million months/],
  ['spelling', /the (?:gray harbour|grey harbor)/],
  ['near word', /grey haven/],
  ['random word', /window|engine|letter/],
] as const)('the script “%s” changes what it says', (name, changed) => {
  const made = SCRIPTS[name](PASSAGE, randomFor('test', name), OTHERS);
  expect(made?.words).toMatch(changed);
  expect(made?.words).not.toBe(PASSAGE);
  expect(made?.expected).toBe('altered');
});

it('makes the same quotations in every run, and counts only what is right', () => {
  const text = (topic: string): string =>
    Array.from(
      { length: 12 },
      (_, at) =>
        `The ${topic} number ${String(at + 3)} was not seen by ${'abcdefghijkl'.charAt(at)}lmer Reed before the winter storm.`,
    ).join('\n\n');
  const news = ['ship', 'house', 'horse', 'garden', 'bridge', 'letter', 'window', 'engine'].map(
    (topic, index) => ({
      index,
      article: readArticle(text(topic), 'plain'),
      published: null,
      isAside: index % 2 === 1,
    }),
  );
  expect(makeTrials(news)).toEqual(makeTrials(news));
  const [outcome] = compareAll(news);
  expect(outcome && isRight(outcome)).toBe(true);
  expect(outcome && isRight({ ...outcome, status: 'altered' })).toBe(false);
}, 60_000);
