import { describe, expect, test } from 'vitest';
import type { Dismissal } from '../schemas/dismissals.ts';
import { vouchesFor, withoutVouched } from './dismissals.ts';
import { searchText } from './place.ts';

const text = searchText('A military continent left. A second continent stayed.');
const first = { start: 11, end: 20 };
const second = { start: 36, end: 45 };

const dismissal = (more: Partial<Dismissal>): Dismissal => ({
  rule: 'real-word-error',
  words: 'military continent',
  reason: 'Meant.',
  by: 'A. Holt',
  ...more,
});
const left = (more: Partial<Dismissal>) => withoutVouched(text, [first, second], [dismissal(more)]);

describe('a dismissal keeps out of the second look', () => {
  test('the words that it covers, there and nowhere else', () => {
    expect(left({})).toEqual([second]);
    expect(left({ words: 'continent', after: 'A second', rule: 'spun-wording' })).toEqual([first]);
  });

  test('nothing, where it speaks of a rule on other things than unusual words', () => {
    expect(left({ rule: 'repeated-words' })).toEqual([first, second]);
  });

  test('nothing, where its words are gone, stand twice, or are a part only', () => {
    for (const words of ['naval continent', 'continent', 'A military']) {
      expect(left({ words })).toEqual([first, second]);
    }
  });
});

test('a dismissal vouches for words whether or not they are flagged', () => {
  expect(vouchesFor(text, dismissal({}))).toBe(true);
  expect(vouchesFor(text, dismissal({ words: 'naval continent' }))).toBe(false);
  expect(vouchesFor(text, dismissal({ rule: 'repeated-words' }))).toBe(false);
});
