import { describe, expect, test } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import { ARTICLE, reviewed, write } from './claim-review.fixture.ts';

describe('where a claim was published', () => {
  const copy = (
    id: string,
    published: string | undefined,
    kind: 'same' | 'swapped',
    end = 1,
  ): Report['copies'][number] => ({
    id,
    headline: `Headline of ${id}`,
    publisher: id,
    address: `https://${id}.example/`,
    ...(published === undefined ? {} : { published }),
    language: 'en',
    publish: true,
    rows: [{ kind, article: { start: 0, end }, diff: [] }],
    sentences: { same: 1, swapped: 0, missing: 0, added: 0 },
    shared: 1,
    swaps: [],
  });
  const placesOf = (...copies: Report['copies']) => {
    const item = write(
      reviewed({}, { copies, article: { ...ARTICLE, published: '2026-03-05' } }),
    )?.itemReviewed;
    return [item?.appearance?.map(({ url }) => url), item?.firstAppearance?.url];
  };
  const HERE = 'https://harbour-paper.example/fire';

  test('are the article and the copies that have it word for word, the first of which is the first known', () => {
    expect(placesOf(copy('early', '2026-03-04', 'same'), copy('late', '2026-03-06', 'same'))).toEqual([
      [HERE, 'https://early.example/', 'https://late.example/'],
      'https://early.example/',
    ]);
  });
  test('are not those that put it in other words', () => {
    expect(placesOf(copy('early', '2026-03-04', 'swapped'))).toEqual([[HERE], HERE]);
    expect(placesOf(copy('early', '2026-03-04', 'same', 0))).toEqual([[HERE], HERE]);
  });
  test('have no first where the dates do not tell', () => {
    expect(placesOf(copy('some-day', '2026-03', 'same'))).toEqual([
      [HERE, 'https://some-day.example/'],
      undefined,
    ]);
    expect(placesOf(copy('undated', undefined, 'same'))).toEqual([
      [HERE, 'https://undated.example/'],
      undefined,
    ]);
    expect(placesOf(copy('same-day', '2026-03-05', 'same'))[1]).toBeUndefined();
  });
});
