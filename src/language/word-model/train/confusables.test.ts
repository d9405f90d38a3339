import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findConfusables, type Checked } from './confusables.ts';
import { editDistance } from './distance.ts';
import { areOneFamily, areOneWord } from './family.ts';
import { nearPairs, pairOf } from './near-pairs.ts';
import { readWordLists, type WordLists } from './word-lists.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 7 });

describe('editDistance', () => {
  it('counts a letter dropped, added, replaced or swapped with its neighbour', () => {
    expect(editDistance('continent', 'contingent', 2)).toBe(1);
    expect(editDistance('form', 'from', 2)).toBe(1);
    expect(editDistance('affect', 'effect', 2)).toBe(1);
    expect(editDistance('whole', 'hotel', 2)).toBe(3);
  });

  it('is the same both ways, and 0 for the same word only', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearPairs', () => {
  it('finds every pair within the distance', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 12 }), (words) => {
        const found = new Set(
          [...nearPairs(words, words.length, () => 2)].map((pair) => pairOf(pair).join()),
        );
        words.forEach((one, i) => {
          words.forEach((two, j) => {
            if (i < j && editDistance(one, two, 2) <= 2) expect(found).toContain(`${i},${j}`);
          });
        });
      }),
    );
  });
});

describe('families', () => {
  it.each([
    ['report', 'reports'],
    ['carry', 'carried'],
    ['centre', 'center'],
    ['legal', 'illegal'],
    ['two', 'ten'],
  ])('never proposes “%s” for “%s”: either may be meant', (one, two) => {
    expect(areOneWord(one, two)).toBe(true);
    expect(areOneWord(two, one)).toBe(true);
  });

  it('knows what is made from another word', () => {
    expect(areOneFamily('similar', 'similarly')).toBe(true);
    expect(areOneFamily('dependent', 'dependency')).toBe(true);
    expect(areOneFamily('advice', 'advise') || areOneWord('advice', 'advise')).toBe(false);
  });
});

describe('findConfusables', () => {
  let lists: WordLists;
  beforeAll(() => {
    lists = readWordLists();
  });
  const known = (...words: string[]): Checked[] => words.map((word, id) => ({ word, id, count: 100 }));

  it('takes words that look or sound alike, whichever way around', () => {
    const words = known('continent', 'contingent', 'principal', 'principle', 'their', 'there', 'bridge');
    const found = findConfusables(words, lists).map((list) => list.map(({ id }) => words[id]?.word));
    expect(found).toEqual([
      ['contingent'],
      ['continent'],
      ['principle'],
      ['principal'],
      ['there'],
      ['their'],
      [],
    ]);
  });

  it('proposes known words for rare ones, and never the reverse', () => {
    const words: Checked[] = [...known('desert'), { word: 'dessert', id: -1, count: 0 }];
    expect(findConfusables(words, lists)).toEqual([
      [],
      [{ id: 0, letters: 1, sounds: expect.any(Number) as number, family: false }],
    ]);
  });
});
