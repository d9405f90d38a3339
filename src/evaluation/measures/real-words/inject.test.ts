import fc from 'fast-check';
import { expect, test } from 'vitest';
import { injectErrors, injectOneError, type Script, type SpoiltText } from './inject.ts';
import { createRandom } from '../../../language/word-model/train/random.ts';

const MISTAKES: Record<string, readonly string[]> = {
  contingent: ['continent'],
  role: ['roll', 'rôle'],
  'don’t': ['dont'],
  weather: ['whether', 'wether'],
};

const often: Script = { mistakes: (word) => MISTAKES[word] ?? [], rate: 1 / 2 };

const piece = fc.constantFrom(
  ...['contingent', 'Contingent', 'role', 'ROLE', 'weather', 'the', 'its', "role's", "don't", 'don’t'],
  ...['5th', '$2.5m', '—', '. ', ', ', '“', '(', "'", '\u00e9t\u00e9', '\u{1f642}'],
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(' '));
const articles = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

/** Puts the right words back. */
function mended({ text, errors }: SpoiltText): string {
  return errors.reduceRight(
    (rest, { start, wrong, right }) => rest.slice(0, start) + right + rest.slice(start + wrong.length),
    text,
  );
}

test('offsets lead to the wrong words, and the rest of the text is unchanged', () => {
  fc.assert(
    fc.property(articles, fc.nat(), (given, seed) => {
      const spoilt = injectErrors(given, often, createRandom(seed));
      expect(spoilt.map(mended)).toEqual(given.map((paragraphs) => paragraphs.join('\n')));
      for (const { text, errors } of spoilt) {
        for (const { start, wrong, right } of errors) {
          expect(text.slice(start, start + wrong.length)).toBe(wrong);
          expect(MISTAKES[right]).toContain(wrong);
        }
      }
    }),
  );
});

test('paragraphs stay where the text has them', () => {
  fc.assert(
    fc.property(articles, fc.nat(), (given, seed) => {
      for (const { text, blocks } of injectErrors(given, often, createRandom(seed))) {
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      }
    }),
  );
});

test('the same seed gives the same errors, another seed others', () => {
  const given = [['the role of the weather '.repeat(40)]];
  const once = injectErrors(given, often, createRandom(7));
  expect(injectErrors(given, often, createRandom(7))).toEqual(once);
  expect(injectErrors(given, often, createRandom(8))).not.toEqual(once);
});

test('the rate is the share of the words that are tried', () => {
  const given = [['role '.repeat(10_000)]];
  const rare = injectErrors(given, { ...often, rate: 1 / 55 }, createRandom(3));
  expect(rare[0]?.errors.length).toBeGreaterThan(140);
  expect(rare[0]?.errors.length).toBeLessThan(230);
  expect(injectErrors(given, { ...often, rate: 0 }, createRandom(3))[0]?.errors).toEqual([]);
});

test('every mistake of a word comes about as often', () => {
  const [spoilt] = injectErrors([['role '.repeat(2_000)]], { ...often, rate: 1 }, createRandom(5));
  const rolls = spoilt?.errors.filter(({ wrong }) => wrong === 'roll').length;
  expect(rolls).toBeGreaterThan(900);
  expect(rolls).toBeLessThan(1_100);
});

test('words with a capital, numbers and parts of words are left alone', () => {
  const kept = ['Role ROLE 5role $2role role5 roles'];
  expect(injectErrors([kept], { ...often, rate: 1 }, createRandom(1))[0]?.errors).toEqual([]);
});

test('a word before an apostrophe is replaced, and what follows it stays', () => {
  const [spoilt] = injectErrors([["the contingent's task"]], { ...often, rate: 1 }, createRandom(1));
  expect(spoilt?.text).toBe("the continent's task");
});

test('one error goes into each article that has a place for one', () => {
  const given = [['the role'], ['nothing here'], ['the weather', 'and the contingent']];
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const spoilt = injectOneError(given, often.mistakes, createRandom(seed));
      expect(spoilt.map(({ errors }) => errors.length)).toEqual([1, 1]);
      expect(spoilt.map(mended)).toEqual(['the role', 'the weather\nand the contingent']);
    }),
  );
});

test('the one error may stand in any paragraph', () => {
  const places = Array.from(
    { length: 40 },
    (_, seed) =>
      injectOneError([['a role', 'a role']], often.mistakes, createRandom(seed))[0]?.errors[0]?.start,
  );
  expect(new Set(places)).toEqual(new Set([2, 9]));
});
