import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../schemas/report.ts';
import { byPublisher } from './by-publisher.ts';

const used = (publisher: string, id = publisher, published?: string) => ({
  source: { id, publisher, ...(published ? { published } : {}) } as Source,
  uses: [],
});
const index = (...names: string[]) =>
  byPublisher(
    names.map((name) => used(name)),
    'en',
  ).map(({ letter, publishers }) => [letter, ...publishers.map(({ name }) => name)]);

test('publishers stand under their letter, whatever its case and accents, and “The” counts for nothing', () => {
  expect(index('The Harwick Post', 'élan', 'Echo', 'harbour board', 'Theatre Weekly')).toEqual([
    ['E', 'Echo', 'élan'],
    ['H', 'harbour board', 'The Harwick Post'],
    ['T', 'Theatre Weekly'],
  ]);
});

test('names that begin with a figure come together, and other writings have their own letters', () => {
  expect(index('7 Days', '24 Hours', 'Яхта', '“Quay”').map(([letter]) => letter)).toEqual(['0–9', 'Q', 'Я']);
});

test('of one publisher the latest source comes first, those without a date last', () => {
  const [letter] = byPublisher(
    [used('Post', 'c'), used('Post', 'a', '2024-01-01'), used('Post', 'b', '2025-01-01')],
    'en',
  );
  expect(letter?.publishers[0]?.sources.map(({ source }) => source.id)).toEqual(['b', 'a', 'c']);
});

test('every source stands in the index once, and every letter once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
      const letters = byPublisher(
        names.map((name, at) => used(name, `source-${String(at)}`)),
        'en',
      );
      const ids = letters.flatMap(({ publishers }) =>
        publishers.flatMap(({ sources }) => sources.map(({ source }) => source.id)),
      );
      expect(ids.toSorted()).toEqual(names.map((_, at) => `source-${String(at)}`).toSorted());
      expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
    }),
  );
});
