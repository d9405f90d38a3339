import { describe, expect, test } from 'vitest';
import { anchorsSchema } from '../schemas/anchors.ts';
import { readArticle } from '../article/index.ts';
import { makeAnchor } from './anchor.ts';

const TEXT =
  'The mayor opened the bridge.\n\nShe said the bridge was safe. Engineers said the bridge was safe. The art was lost.';
const article = readArticle(TEXT, 'plain');

function anchorOn(words: string, from = 0) {
  const start = TEXT.indexOf(words, from);
  return makeAnchor(article, { start, end: start + words.length }, null);
}

describe('an anchor', () => {
  test('keeps at least 32 characters on either side, from a sentence’s border', () => {
    const { prefix, suffix, start, end } = anchorOn('Engineers');
    expect(prefix).toMatch(/She said the bridge was safe\. $/);
    expect(prefix.length).toBeGreaterThanOrEqual(32);
    expect(suffix.length).toBeGreaterThanOrEqual(32);
    expect(TEXT.slice(start, end)).toBe('Engineers');
  });

  test('remembers whether anything else in the text is like it', () => {
    expect(anchorOn('The art was lost').alike).toBeNull();
    expect(anchorOn('the bridge was safe').alike).toBeGreaterThan(0);
    expect(anchorOn('She said the bridge was safe').alike).not.toBeNull();
  });

  test('of an earlier version of Sic is still read', () => {
    const old = {
      words: 'x',
      prefix: '',
      suffix: '',
      start: 1,
      end: 2,
      article: 'a'.repeat(64),
      rating: null,
    };
    expect(anchorsSchema.parse({ version: 1, reviews: { one: old } }).reviews['one']).toEqual(old);
  });
});
