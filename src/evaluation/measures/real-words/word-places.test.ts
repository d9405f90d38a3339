import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWordPlaces } from './word-places.ts';

const words = (paragraph: string): string[] => findWordPlaces(paragraph).map(({ word }) => word);

test.each([
  ["It's the Fed's turn, they've said", ['It', 'the', 'Fed', 'turn', 'they', 'said']],
  ["they don't, won't or o'clock", ['they', "don't", "won't", 'or', "o'clock"]],
  ["the '90s, 'tis rock 'n' roll", ['the', 'tis', 'rock', 'n', 'roll']],
  ["she'd've", ['she', 've']],
  ['on the 5th he paid $2.5m, or 1,000', ['on', 'the', 'he', 'paid', 'or']],
  ['a well-known café — déjà vu', ['a', 'well', 'known', 'café', '—', 'déjà', 'vu']],
  ["I'm he'LL L'Oreal", ['I', 'he', "L'Oreal"]],
  ['G20 and COVID-19', ['G20', 'and', 'COVID']],
])('%s', (paragraph, expected) => {
  expect(words(paragraph)).toEqual(expected);
});

const unit = fc.constantFrom(..."a b S s r e T L 0 5 9 $ . , ' ’ - é 🙂".split(' '), ' ');

test('every word stands where it is said to', () => {
  fc.assert(
    fc.property(fc.string({ unit }), (paragraph) => {
      let behind = 0;
      for (const { start, word } of findWordPlaces(paragraph)) {
        expect(paragraph.slice(start, start + word.length)).toBe(word);
        expect(start).toBeGreaterThanOrEqual(behind);
        behind = start + word.length;
      }
    }),
  );
});
