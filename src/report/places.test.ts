import { describe, expect, test } from 'vitest';
import { keyWords, placesToSearch } from './places.ts';

describe('where to look up a claim', () => {
  test('the key words are its names and numbers, then its other words of content', () => {
    expect(
      keyWords('The mayor said that Anna Holt had spent 12 million euros on the old bridge in Dresden'),
    ).toEqual(['mayor', 'said', 'Anna', 'Holt', 'spent', '12', 'million', 'Dresden']);
  });

  test('they stand in the links, safely', () => {
    const [explorer, wikipedia] = placesToSearch('“Bread & games” cost 5 %', {});
    expect(explorer?.address).toBe(
      'https://toolbox.google.com/factcheck/explorer/search/Bread%20games%20cost%205',
    );
    expect(wikipedia?.address).toBe('https://en.wikipedia.org/w/index.php?search=Bread%20games%20cost%205');
  });

  test('the archive is asked for the article’s page around its day', () => {
    const article = { address: 'https://example.org/a', published: '2026-03-14' };
    expect(placesToSearch('A bridge', article)[2]?.address).toBe(
      'https://web.archive.org/web/20260314/https://example.org/a',
    );
  });
});
