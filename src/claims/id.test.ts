import { describe, expect, test } from 'vitest';
import { claimId } from './id.ts';

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
