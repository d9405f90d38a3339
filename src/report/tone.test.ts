import { describe, expect, test } from 'vitest';
import { toneOf } from './tone.ts';

const scale = (...values: (number | undefined)[]) =>
  values.map((value, index) => ({
    id: `r${String(index)}`,
    label: 'L',
    definition: 'D',
    ...(value === undefined ? {} : { value }),
  }));
const tones = (...values: (number | undefined)[]) => {
  const ratings = scale(...values);
  return ratings.map(({ id }) => toneOf(ratings, id));
};

describe('the look of a rating', () => {
  test('follows from its place on the scale', () => {
    expect(tones(4, 3, 2, 1)).toEqual(['best', 'good', 'doubtful', 'worst']);
  });
  test('fits scales of other lengths', () => {
    expect(tones(1, 0)).toEqual(['best', 'worst']);
    expect(tones(5, 4, 3, 2, 1)).toEqual(['best', 'good', 'doubtful', 'doubtful', 'worst']);
    expect(tones(1)).toEqual(['best']);
  });
  test('is apart for ratings that are no degree of truth', () => {
    expect(tones(2, 1, undefined, undefined)).toEqual(['best', 'worst', 'open', 'none']);
  });
});
