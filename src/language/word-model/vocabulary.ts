import { CASE, SIGNS, type Tokens } from './tokens.ts';
import { createWordList, type WordList } from './word-list.ts';

/** Ids of the signs, the first of every vocabulary; `tokens.ts` says what they stand for. */
export const SIGN = { unknown: 0, name: 1, rare: 2, end: 3, pause: 4, hyphen: 5 } as const;

/** The words that a model knows by number. */
export interface Vocabulary {
  /** Signs first, then words as they are written inside a sentence: “may” and “May” are two. */
  words: WordList;
  /** How often each stood in the training texts. */
  counts: Float64Array;
  /** Dictionary words too rare for an id of their own, then names that are wrong in lower case; a word’s index here is what its candidates are kept under. */
  rare: WordList;
  /** From here on the rare ones are names, which are no words to begin a sentence with. */
  rareNames: number;
}

/** A paragraph as the model reads it, in parallel arrays. */
export interface Encoded {
  ids: Uint16Array;
  /** For a rare dictionary word its index among the rare ones, else -1. */
  rare: Int32Array;
  starts: readonly number[];
  cases: readonly number[];
}

export function createVocabulary(
  words: readonly string[],
  counts: Float64Array,
  rare: readonly string[],
  rareNames: number,
): Vocabulary {
  const list = (lines: readonly string[]): WordList => createWordList(lines.join('\n'));
  return { words: list(words), counts, rare: list(rare), rareNames };
}

/** “I’m” and “I” are written with a capital wherever they stand. */
export const isFirstPerson = (word: string): boolean =>
  word === 'I' || (word.startsWith("I'") && word.length > 2);

/** A capital says nothing of the word itself where every word of its place has one. */
export const hidesCase = (written: number): boolean => (written & (CASE.opensSentence | CASE.headline)) !== 0;

/** Whether a token of this case may be checked: a word in lower case, or one whose capital means nothing. */
export const mayBeChecked = (written: number): boolean =>
  (written & CASE.capital) === 0 || ((written & CASE.opensSentence) !== 0 && (written & CASE.upper) === 0);

/** The numbers of a paragraph’s words. */
export function encode(tokens: Tokens, vocabulary: Vocabulary): Encoded {
  const { words, cases, starts } = tokens;
  const ids = new Uint16Array(words.length);
  const rare = new Int32Array(words.length).fill(-1);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const written = cases[at] ?? 0;
    const id = idOf(word, written, vocabulary);
    ids[at] = id;
    if (id === SIGN.rare) rare[at] = vocabulary.rare.idOf(word.toLowerCase()) ?? -1;
  }
  return { ids, rare, starts, cases };
}

function idOf(word: string, written: number, { words, counts, rare, rareNames }: Vocabulary): number {
  if ((written & CASE.capital) === 0) {
    const id = words.idOf(word);
    if (id !== undefined) return id;
    if (rare.idOf(word) !== undefined) return SIGN.rare;
    return words.idOf(capitalised(word)) ?? SIGN.unknown;
  }
  const lower = word.toLowerCase();
  if (isFirstPerson(word)) return words.idOf(lower) ?? SIGN.unknown;
  const own = words.idOf(word);
  const plain = words.idOf(lower);
  if (hidesCase(written)) {
    const name = own ?? words.idOf(capitalised(lower));
    if (plain !== undefined && (name === undefined || (counts[plain] ?? 0) >= (counts[name] ?? 0)))
      return plain;
    return name ?? ((rare.idOf(lower) ?? rareNames) < rareNames ? SIGN.rare : SIGN.name);
  }
  return own ?? (written & CASE.upper ? words.idOf(capitalised(lower)) : undefined) ?? plain ?? SIGN.name;
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Where the words begin. */
export const FIRST_WORD = SIGNS.length;
