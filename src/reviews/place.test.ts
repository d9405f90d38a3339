import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAnchor } from './anchor.ts';
import { placeWords, searchText } from './place.ts';

const TEXT =
  'The mayor opened the bridge.\n\nShe said the bridge was safe. Engineers said the bridge was safe. The art of the party was lost.';
const sentences = [...TEXT.matchAll(/[^.\n]+\./g)].map((match) => ({
  start: match.index + (match[0].startsWith(' ') ? 1 : 0),
  end: match.index + match[0].length,
}));
const article = { text: TEXT, sentences };
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

  test('are found where they stood when they were confirmed', () => {
    const start = TEXT.lastIndexOf('the bridge was safe');
    const anchor = makeAnchor(article, { start, end: start + 19 }, 'supported');
    expect(find('the bridge was safe', { anchor })).toMatchObject({
      found: true,
      step: 'position',
      span: { start },
    });
  });

  test('that moved are told apart by their context', () => {
    const start = TEXT.lastIndexOf('the bridge was safe');
    const anchor = makeAnchor(article, { start, end: start + 19 }, 'supported');
    const moved = `A new first paragraph.\n\n${TEXT}`;
    expect(placeWords(searchText(moved), { words: 'the bridge was safe', anchor })).toMatchObject({
      found: true,
      step: 'context',
      span: { start: moved.lastIndexOf('the bridge was safe') },
    });
  });

  test('whose contexts fit equally well are refused', () => {
    const twice = 'No one knew. No one knew.';
    const anchor = makeAnchor(article, { start: 4, end: 9 }, null);
    expect(placeWords(searchText(twice), { words: 'No one knew', anchor })).toMatchObject({
      reason: 'ambiguous',
    });
  });

  test('that are nothing but white space are not found', () => {
    expect(find(' ')).toMatchObject({ found: false });
  });
});

describe('an anchor', () => {
  test('keeps at least 32 characters on either side, from a sentence’s border', () => {
    const start = TEXT.indexOf('Engineers');
    const anchor = makeAnchor(article, { start, end: start + 9 }, null);
    expect(anchor.prefix).toMatch(/She said the bridge was safe\. $/);
    expect(anchor.prefix.length).toBeGreaterThanOrEqual(32);
    expect(anchor.suffix.length).toBeGreaterThanOrEqual(32);
    expect(TEXT.slice(anchor.start, anchor.end)).toBe('Engineers');
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
