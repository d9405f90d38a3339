import { describe, expect, test } from 'vitest';
import { makeAnchor } from './anchor.ts';
import { searchText } from './search-text.ts';
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

  test('is shown as given for the earlier words where a word of the article was changed', () => {
    for (const other of ['would not improve', 'will improve', 'would improve the']) {
      const edited = text.replace('would improve', other);
      const placed = placeReview(searchText(edited), { words }, anchor);
      expect(placed.state.state).toBe('changed');
      expect(edited.slice(placed.span?.start, placed.span?.end)).toBe(words.replace('would improve', other));
    }
  });

  test('stands where only typography was changed', () => {
    const quoted = 'The mayor’s aide said – “we won’t”.';
    const own = makeAnchor(
      { text: quoted, sentences: [{ start: 0, end: quoted.length }] },
      { start: 4, end: 33 },
      'x',
    );
    const reset = 'The mayor\'s aide said \u2014 "we\u00a0won\'t".';
    expect(placeReview(searchText(reset), { words: own.words }, own).state).toEqual({ state: 'holds' });
    const reversed = 'The mayor\'s aide said - "we will".';
    expect(placeReview(searchText(reversed), { words: own.words }, own).state.state).toBe('changed');
  });
});
