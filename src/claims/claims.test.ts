import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/index.ts';
import { claimId } from './id.ts';
import { findClaims } from './sentence-claims.ts';

const claims = (text: string) => findClaims(readArticle(text, 'markdown'));

describe('the claims of an article', () => {
  test('are its sentences, the headline among them, without their full stops', () => {
    const source = '# The mayor resigned on Monday\n\nShe left the city. Nobody followed her.';
    const article = readArticle(source, 'markdown');
    expect(findClaims(article).map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'The mayor resigned on Monday',
      'She left the city',
      'Nobody followed her',
    ]);
  });

  test('are no questions and no single words', () => {
    expect(claims('Why did she leave? Really. “Will she return?”')).toEqual([]);
  });

  test('are told apart by kind', () => {
    const kinds = claims(
      '“I will never return,” she said. It cost 12 million euros. He will come back on Friday.',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['quotation', 'quantity', 'prediction']);
  });

  test('are worth the more checking, the more there is to check', () => {
    const [plain, rich] = claims(
      'It was a fine day there. In May the mayor Anna Holt spent 12 million euros.',
    );
    expect(rich?.checkworthiness).toBeGreaterThan(plain?.checkworthiness ?? 1);
    expect(rich?.reasons).toContain('a number');
  });
});

describe('a claim’s id', () => {
  test('is made of its content words and a digest of all its words', () => {
    expect(claimId('The mayor’s office had opened a new bridge over the river Elbe', new Map())).toMatch(
      /^mayor-office-opened-new-bridge-river-[a-z2-7]{4}$/,
    );
  });
  test('stays the same whatever the white space', () => {
    expect(claimId('A  new\nbridge', new Map())).toBe(claimId('A new bridge', new Map()));
  });
  test('differs when a word of grammar differs', () => {
    expect(claimId('He did go', new Map())).not.toBe(claimId('He did not go', new Map()));
  });
  test('is numbered where it repeats', () => {
    const taken = new Map<string, number>();
    const first = claimId('A new bridge', taken);
    expect(claimId('A new bridge', taken)).toBe(`${first}-2`);
    expect(claimId('A new bridge', taken)).toBe(`${first}-3`);
  });
  test('is there for words in another script', () => {
    expect(claimId('Мэр ушёл в отставку', new Map())).toMatch(/^[a-z2-7]{4}$/);
  });
});
