import { describe, expect, test } from 'vitest';
import { makeAnchor } from './anchor.ts';
import { searchText } from './place.ts';
import { placeReview } from './state.ts';

const text = 'The contingent would improve security for 1,200 residents, the ministry said.';
const words = 'would improve security for 1,200 residents';
const start = text.indexOf(words);
const anchor = makeAnchor(
  { text, sentences: [{ start: 0, end: text.length }] },
  { start, end: start + words.length },
  'x',
);

describe('a rating', () => {
  test('stands while its words stand, even if they have moved', () => {
    const moved = searchText(`A paragraph that came later.\n\n${text}`);
    expect(placeReview(moved, { words }, anchor)).toMatchObject({
      state: { state: 'holds' },
      span: { start: start + 30 },
    });
  });

  test('does not stand for other words that the editor has put into the review since', () => {
    const edited = 'would improve security for 12,000 residents';
    const placed = placeReview(searchText(text.replace(words, edited)), { words: edited }, anchor);
    expect(placed.state).toMatchObject({ state: 'changed' });
    expect(
      placed.state.state === 'changed' && placed.state.diff.filter(({ kind }) => kind !== 'same'),
    ).toEqual([
      { kind: 'gone', text: '1,200' },
      { kind: 'new', text: '12,000' },
    ]);
  });

  test('has no place where a word of the article was changed', () => {
    for (const other of ['would not improve', 'will improve', 'would improve the']) {
      const changed = searchText(text.replace('would improve', other));
      expect(placeReview(changed, { words }, anchor).state).toEqual({ state: 'orphan', reason: 'not-found' });
    }
  });
});
