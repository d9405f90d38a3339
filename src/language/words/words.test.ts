import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from './index.ts';

const words = (text: string): string[] => wordsIn(text).map(({ word }) => word);

test('marks within a word belong to it, those around it do not', () => {
  expect(words("“The council’s well-known plan”, said O'Dare, costs €1,200.50 (or 3.5%)…")).toEqual([
    'The',
    'council’s',
    'well-known',
    'plan',
    'said',
    "O'Dare",
    'costs',
    '1,200.50',
    'or',
    '3.5',
  ]);
});

test('letters of all scripts make words, with the marks that combine with them', () => {
  expect(words('Naïve cafe\u0301 — Ωμέγα, мост.')).toEqual(['Naïve', 'cafe\u0301', 'Ωμέγα', 'мост']);
});

test('each word is told with its place, in reading order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      for (const { word, start, end } of wordsIn(text)) {
        expect(text.slice(start, end)).toBe(word);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});
