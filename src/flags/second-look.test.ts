import { describe, expect, it } from 'vitest';
import { readArticle } from '../article/index.ts';
import { raiseFlags } from './raise-flags.ts';
import { findSecondLooks } from './second-look.ts';

const read = (text: string) => readArticle(text, 'plain');

const TEXT = [
  'The president is expected to sing the bill into law on Friday, his aides said.',
  'Lawmakers had waited with baited breath while the whether turned and the roads became wet.',
  'The mayor said the council would meet again next weak to discuss the budged.',
].join('\n\n');

describe('findSecondLooks', () => {
  it('ranks the words that are least usual, best words first, and no more than five', () => {
    const article = read(TEXT);
    const looks = findSecondLooks(article, []);
    expect(looks.length).toBeGreaterThan(0);
    expect(looks.length).toBeLessThanOrEqual(5);
    expect(looks.map(({ score }) => score)).toEqual(looks.map(({ score }) => score).sort((a, b) => b - a));
    for (const { start, end, expected } of looks) {
      expect(article.text.slice(start, end)).toMatch(/^\S+$/);
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  it('leaves out what is flagged already', () => {
    const article = read(TEXT);
    const flags = raiseFlags(article);
    expect(flags.some(({ rule }) => rule === 'real-word-error')).toBe(true);
    const flagged = new Set(flags.map(({ start }) => start));
    for (const { start } of findSecondLooks(article, flags)) expect(flagged).not.toContain(start);
  });

  it('names no word twice', () => {
    const starts = findSecondLooks(read(TEXT), []).map(({ start }) => start);
    expect(new Set(starts).size).toBe(starts.length);
  });
});
