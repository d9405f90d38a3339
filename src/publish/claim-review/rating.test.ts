import { describe, expect, test } from 'vitest';
import { reviewed, SCALE, write } from './claim-review.fixture.ts';

describe('a rating', () => {
  const ratingOf = (rating: string, ratings = SCALE, reasoning = 'Because.') =>
    write(reviewed({ rating, reasoning }, { ratings }))?.reviewRating;

  test('without a number on the scale carries its label alone', () => {
    expect(ratingOf('open')).toEqual({
      '@type': 'Rating',
      alternateName: 'Open',
      ratingExplanation: 'Because.',
    });
  });
  test('has one label for each number of the scale', () => {
    expect(['true', 'half', 'false'].map((id) => ratingOf(id))).toMatchObject([
      { alternateName: 'True', ratingValue: 3, bestRating: 3, worstRating: 1 },
      { alternateName: 'Half true', ratingValue: 2, bestRating: 3, worstRating: 1 },
      { alternateName: 'False', ratingValue: 1, bestRating: 3, worstRating: 1 },
    ]);
  });
  test('of a scale with a single number has none: there is nothing between its ends', () => {
    const ratings = SCALE.filter(({ id }) => id === 'true' || id === 'open');
    expect(Object.keys(ratingOf('true', ratings) ?? {})).toEqual([
      '@type',
      'alternateName',
      'ratingExplanation',
    ]);
  });
  test('is explained by its definition until the reasoning is written', () => {
    expect(ratingOf('half', SCALE, '> \n\n')).toMatchObject({ ratingExplanation: 'It holds in part.' });
  });
});
