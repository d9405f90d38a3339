/** What a hand does wrong: a letter too many, one too few, another one, two in the wrong order. */
export type Slip = 'added' | 'lost' | 'other' | 'swapped';

/** A way to write a word that is one slip from it. */
export interface Neighbour {
  word: string;
  /** What would have gone wrong if the neighbour was meant. */
  slip: Slip;
  /** Where, counted in letters of the word. */
  at: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Longer strings of letters are no words. */
const MOST_LETTERS = 24;

/** All ways to write a word in small letters that are one slip from it, about fifty a letter, and may be words. */
export function neighboursOf(word: string, isWord: (neighbour: string) => boolean): Neighbour[] {
  const found = new Map<string, Neighbour>();
  const size = word.length;
  if (size > MOST_LETTERS) return [];
  const add = (neighbour: string, slip: Slip, at: number): void => {
    if (neighbour !== word && !found.has(neighbour) && isWord(neighbour))
      found.set(neighbour, { word: neighbour, slip, at });
  };
  for (let at = 0; at < size; at += 1) {
    const before = word.slice(0, at);
    const behind = word.slice(at + 1);
    const letter = word.charAt(at);
    if (behind !== '') add(before + behind.charAt(0) + letter + behind.slice(1), 'swapped', at);
    add(before + behind, 'added', at);
    for (const other of LETTERS) {
      add(before + other + behind, 'other', at);
      add(before + other + letter + behind, 'lost', at);
    }
  }
  for (const other of LETTERS) add(word + other, 'lost', size);
  return [...found.values()];
}
