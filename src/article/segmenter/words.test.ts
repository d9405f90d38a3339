import { toString } from 'nlcst-to-string';
import { describe, expect, it } from 'vitest';
import { createPlaces } from './places.ts';
import { sentenceNode } from './sentence-node.ts';

function wordsOf(text: string): string[] {
  const node = sentenceNode(text, { start: 0, end: text.length }, createPlaces(text), { words: 0 });
  expect(toString(node)).toBe(text);
  return node.children.filter(({ type }) => type === 'WordNode').map((word) => toString(word));
}

describe('sentenceNode', () => {
  it('joins what hyphens, apostrophes and other signs join', () => {
    expect(wordsOf('My mother-in-law’s AT&T bill, don’t pay it at 10:30!')).toEqual([
      'My',
      'mother-in-law’s',
      'AT&T',
      'bill',
      'don’t',
      'pay',
      'it',
      'at',
      '10:30',
    ]);
    expect(wordsOf('It – he said—rose 1,000.5 %')).toEqual(['It', 'he', 'said', 'rose', '1', '000.5']);
  });

  it('joins short words over a slash, and keeps long ones apart', () => {
    expect(wordsOf('After 9/11 men and/or women went w/ me')).toEqual([
      'After',
      '9/11',
      'men',
      'and',
      'or',
      'women',
      'went',
      'w/',
      'me',
    ]);
  });

  it('gives a word the full stop of its abbreviation, and the sentence its own', () => {
    expect(wordsOf('Mr. J. Bow of the U.S. Army, Inc., left.')).toEqual([
      'Mr.',
      'J.',
      'Bow',
      'of',
      'the',
      'U.S.',
      'Army',
      'Inc.',
      'left',
    ]);
    expect(wordsOf('He left the U.S.')).toEqual(['He', 'left', 'the', 'U.S.']);
    expect(wordsOf('He works at Acme Inc.')).toEqual(['He', 'works', 'at', 'Acme', 'Inc']);
    expect(wordsOf('“No.” he said')).toEqual(['No', 'he', 'said']);
  });

  it('gives a word the apostrophe of what is left out', () => {
    expect(wordsOf('’Tis rock ’n’ roll of the ’90s, ol’ boy, they ‘said’ to ’em')).toEqual([
      '’Tis',
      'rock',
      '’n’',
      'roll',
      'of',
      'the',
      '’90s',
      'ol’',
      'boy',
      'they',
      'said',
      'to',
      '’em',
    ]);
    expect(wordsOf('pre- and post-war')).toEqual(['pre-', 'and', 'post-war']);
  });

  it('takes a sign of two units for one', () => {
    expect(wordsOf('Rain 😀😀 fell')).toEqual(['Rain', 'fell']);
  });
});
