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

/** The one slip by which a word differs from another, if it is one. */
export function slipBetween(word: string, other: string): Neighbour | null {
  const longer = word.length - other.length;
  if (word === other || longer > 1 || longer < -1) return null;
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  const isSame = (from: number, otherFrom: number): boolean => word.slice(from) === other.slice(otherFrom);
  if (longer === 1) return isSame(at + 1, at) ? { word: other, slip: 'added', at } : null;
  if (longer === -1) return isSame(at, at + 1) ? { word: other, slip: 'lost', at } : null;
  if (isSame(at + 1, at + 1)) return { word: other, slip: 'other', at };
  const isSwapped = word.charAt(at) === other.charAt(at + 1) && word.charAt(at + 1) === other.charAt(at);
  return isSwapped && isSame(at + 2, at + 2) ? { word: other, slip: 'swapped', at } : null;
}
