import { areOneFamily, areOneWord } from './family.ts';
import { editDistance } from './distance.ts';
import { nearPairs, pairOf } from './near-pairs.ts';
import type { WordLists } from './word-lists.ts';

/** A word that another may have been meant to be. */
export interface Candidate {
  /** Id of a word of the vocabulary. */
  id: number;
  /** Edit distance of the spellings, 3 for more than two. */
  letters: number;
  /** Edit distance of the pronunciations, 3 for more than one or not known. */
  sounds: number;
  /** Whether one is made from the other, as “similarly” from “similar”. */
  family: boolean;
}

/** A word that may be checked. */
export interface Checked {
  word: string;
  /** Its id, or -1 for a rare word, which is never a candidate itself. */
  id: number;
  count: number;
  /** A name that is written like a word by mistake. */
  isName?: boolean;
}

/** So many candidates a word, and fewer for words without an id. */
const MOST = 30;
const MOST_FOR_RARE = 14;
const MOST_FOR_NAME = 6;

const FAR = 3;

/**
 * The words that each word may stand in place of: one letter dropped, added, replaced or swapped; two of them from five
 * letters on; the same pronunciation, or in longer words nearly so. Never forms, spellings or opposites of one word.
 * @param words those with an id first
 * @returns the candidates of each, likeliest first: near ones and frequent ones
 */
export function findConfusables(words: readonly Checked[], lists: WordLists): Candidate[][] {
  const known = words.findIndex(({ id }) => id < 0);
  const below = known < 0 ? words.length : known;
  const spoken = words.map(({ word }) => lists.sounds.get(word) ?? '');
  const found: { candidate: Candidate; score: number }[][] = words.map(() => []);

  const add = (one: number, two: number, letters: number, sounds: number, family: boolean): void => {
    const target = words[two];
    if (!target || target.id < 0) return;
    const score = Math.log(target.count + 1) - Math.min(3 * letters + sounds, 3 + 4 * sounds);
    found[one]?.push({ candidate: { id: target.id, letters, sounds, family }, score });
  };
  const bySpelling = nearPairs(
    words.map(({ word }) => word),
    below,
    (word) => (word.length >= 5 ? 2 : 1),
  );
  const bySound = nearPairs(spoken, below, (text) => (text.length >= 4 ? 1 : 0));
  const take = (pair: number, isHeard: boolean): void => {
    const [one, two] = pairOf(pair);
    const a = words[one]?.word ?? '';
    const b = words[two]?.word ?? '';
    // Those near in spelling too have come before.
    if (isHeard && editDistance(a, b, reach(a, b)) <= reach(a, b)) return;
    const letters = spellingDistance(a, b);
    const heard = soundDistance(a, b, spoken[one] ?? '', spoken[two] ?? '', letters);
    if ((letters === FAR && heard === FAR) || areOneWord(a, b)) return;
    const family = areOneFamily(a, b);
    add(one, two, letters, heard, family);
    add(two, one, letters, heard, family);
  };
  bySpelling.forEach((pair) => take(pair, false));
  bySound.forEach((pair) => take(pair, true));

  return found.map((list, at) =>
    list
      .sort((a, b) => b.score - a.score || a.candidate.id - b.candidate.id)
      .slice(0, at < below ? MOST : words[at]?.isName === true ? MOST_FOR_NAME : MOST_FOR_RARE)
      .map(({ candidate }) => candidate),
  );
}

/** How many letters may differ. */
const reach = (a: string, b: string): number => (Math.min(a.length, b.length) >= 5 ? 2 : 1);

function spellingDistance(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const most = reach(a, b);
  const distance = editDistance(a, b, most);
  // Two letters of five leave little, unless the first still tells what the word looks like.
  if (distance > most || (distance === 2 && shorter === 5 && !beginAlike(a, b))) return FAR;
  return distance;
}

const beginAlike = (a: string, b: string): boolean => a.charCodeAt(0) === b.charCodeAt(0);

function soundDistance(a: string, b: string, heardA: string, heardB: string, letters: number): number {
  if (heardA === '' || heardB === '') return FAR;
  if (heardA === heardB) return 0;
  if (Math.min(heardA.length, heardB.length) < 4) return FAR;
  const alike = letters < FAR || beginAlike(a, b) || beginAlike(heardA, heardB);
  if (!alike || editDistance(heardA, heardB, 1) > 1) return FAR;
  return letters < FAR || editDistance(a, b, 3) <= 3 ? 1 : FAR;
}
