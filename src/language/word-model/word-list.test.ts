import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordList } from './word-list.ts';

describe('a list of words', () => {
  it('finds words by number and by spelling', () => {
    const list = createWordList('end\nmay\nMay\ncafé');
    expect(list.length).toBe(4);
    expect([0, 1, 2, 3, 4, -1].map(list.word)).toEqual(['end', 'may', 'May', 'café', '', '']);
    expect(['café', 'May', 'ma', 'may\nMay', ''].map(list.idOf)).toEqual([
      3,
      2,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('gives the first of equal words', () => {
    expect(createWordList('one\ntwo\none').idOf('one')).toBe(0);
  });

  it('may be empty', () => {
    const list = createWordList('');
    expect([list.length, list.idOf('word'), list.word(0)]).toEqual([0, undefined, '']);
  });

  it('knows exactly the words that were put in', () => {
    const word = fc.stringMatching(/^[^\n]+$/u);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, other) => {
        const list = createWordList(words.join('\n'));
        expect(words.map(list.idOf)).toEqual(words.map((_, at) => at));
        expect(words.map((_, at) => list.word(at))).toEqual(words);
        expect(list.idOf(other) !== undefined).toBe(words.includes(other));
      }),
    );
  });
});
