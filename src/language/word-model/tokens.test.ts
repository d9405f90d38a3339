import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE, tokenize } from './tokens.ts';

const wordsOf = (text: string): string[] => tokenize(text).words;

describe('tokenize', () => {
  it('gives words, pauses and ends of sentences, and passes over quotation marks', () => {
    expect(wordsOf('“We left,” he said. They stayed.')).toEqual(
      'We left <pause> he said <end> They stayed <end>'.split(' '),
    );
  });

  it('keeps contractions whole and parts possessives, whatever the apostrophe', () => {
    expect(wordsOf('It’s Russia’s army; don’t')).toEqual([
      "It's",
      'Russia',
      "'s",
      'army',
      '<pause>',
      "don't",
      '<end>',
    ]);
  });

  it('tells numbers, years, sums of money and percentages apart', () => {
    expect(wordsOf('In 2015 about 1,200 paid $5.50 or 12%')).toEqual(
      'In <year> about <number> paid <money> or <percent> <end>'.split(' '),
    );
  });

  it('does not end a sentence after an initial or a title', () => {
    expect(wordsOf('Mr. J. Smith left.')).toEqual(['Mr', 'J', 'Smith', 'left', '<end>']);
  });

  it('reads a hyphen inside a word and a dash between words', () => {
    expect(wordsOf('a four-year plan – or none')).toEqual(
      'a four <hyphen> year plan <pause> or none <end>'.split(' '),
    );
  });

  it('says of a headline that its capitals mean nothing', () => {
    const { cases } = tokenize('Prestigious Colleges Make Nobody Happier');
    expect(cases.every((written) => (written & CASE.headline) !== 0)).toBe(true);
  });

  it('tells where each word stands, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { words, starts } = tokenize(text);
        let last = -1;
        words.forEach((word, at) => {
          const start = starts[at] ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          if (!word.startsWith('<')) {
            expect(text.slice(start, start + word.length).replaceAll('’', "'")).toBe(
              word.replace(/^'[sS]$/, text.slice(start, start + 2).replace('’', "'")),
            );
          }
        });
      }),
    );
  });

  it('reads a part of a text as it would read it alone', () => {
    const text = 'One thing. Another thing, here.';
    const part = tokenize(text, 11, text.length);
    expect(part.words).toEqual(wordsOf('Another thing, here.'));
    expect(part.starts[0]).toBe(11);
  });
});
