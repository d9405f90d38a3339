import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeWords } from './place.ts';
import { searchText } from './search-text.ts';

const TEXT =
  'The mayor opened the bridge.\n\nShe said the bridge was safe. Engineers said the bridge was safe. The art of the party was lost.';
const find = (words: string, more = {}) => placeWords(searchText(TEXT), { words, ...more });
const wordsOf = (place: ReturnType<typeof find>) =>
  place.found && TEXT.slice(place.span.start, place.span.end);

describe('words of a review', () => {
  test('that occur once are found', () => {
    expect(wordsOf(find('opened the bridge'))).toBe('opened the bridge');
  });

  test('are found however their white space runs', () => {
    expect(wordsOf(find('bridge.\n  She   said'))).toBe('bridge.\n\nShe said');
  });

  test('are not found inside a word', () => {
    expect(wordsOf(find('art'))).toBe('art');
    expect(find('gineers said')).toMatchObject({ found: false, reason: 'not-found' });
  });

  test('that occur twice are refused, with both places', () => {
    const place = find('the bridge was safe');
    expect(place).toMatchObject({ found: false, reason: 'ambiguous' });
    expect(!place.found && place.candidates.length).toBe(2);
  });

  test('that occur twice are told apart by the words before them', () => {
    expect(find('the bridge was safe', { after: 'Engineers said' })).toMatchObject({
      found: true,
      step: 'after',
      span: { start: TEXT.lastIndexOf('the bridge') },
    });
  });

  test('are not told apart by half a word before them', () => {
    expect(find('the bridge was safe', { after: 'gineers said' })).toMatchObject({ reason: 'ambiguous' });
  });

  test('are found with other quotes, dashes and spaces only where they do not stand as they are', () => {
    const text = searchText('“Well-known”, he said. "Well–known", she said. ‘Safe’\u00A0– no.');
    expect(placeWords(text, { words: '"Well–known"' })).toMatchObject({ span: { start: 23 } });
    expect(placeWords(text, { words: '"Well-known"' })).toMatchObject({ reason: 'ambiguous' });
    expect(placeWords(text, { words: "'Safe' - no" })).toMatchObject({ step: 'unique' });
    expect(placeWords(text, { words: 'Wellknown' })).toMatchObject({ reason: 'not-found' });
  });

  test('are not found inside a number', () => {
    const text = searchText('It cost 1,200 euros at 10:30, or 3.5 of 80. In 2015, 40 came.');
    for (const words of ['200 euros', '1', '30', 'cost 1', 'or 3', '5 of 80']) {
      expect(placeWords(text, { words }), words).toMatchObject({ reason: 'not-found' });
    }
    expect(placeWords(text, { words: 'In 2015' })).toMatchObject({ found: true });
    expect(placeWords(text, { words: '5 of 80' }).found).toBe(false);
  });

  test('that are nothing but white space are not found', () => {
    expect(find(' ')).toMatchObject({ found: false });
  });
});

test('whatever is found reads like what was looked for, and what stands there once is found', () => {
  const word = fc.constantFrom('a', 'bee', 'safe.', '“no', 'no”', '1,200', 'not', '\u200Fx');
  const gap = fc.constantFrom(' ', '  ', '\n\n', '\t');
  const text = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (pairs, from, length) => {
      const whole = pairs.map(([w, g]) => w + g).join('');
      const words = pairs.map(([w]) => w);
      const start = from % words.length;
      const wanted = words.slice(start, start + 1 + (length % 5)).join(' ');
      const place = placeWords(searchText(whole), { words: wanted });
      const fold = (t: string) => t.replace(/\s+/g, ' ').trim();
      if (place.found) return fold(whole.slice(place.span.start, place.span.end)) === wanted;
      const folded = fold(whole);
      return place.reason === 'ambiguous' && folded.indexOf(wanted) < folded.lastIndexOf(wanted);
    }),
  );
});
