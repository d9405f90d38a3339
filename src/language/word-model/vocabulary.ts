import { CASE, SIGNS, type Tokens } from './tokens.ts';

/** Ids of the signs, the first of every vocabulary; `tokens.ts` says what they stand for. */
export const SIGN = { unknown: 0, name: 1, rare: 2, end: 3, pause: 4, hyphen: 5 } as const;

/** The words that a model knows by number. */
export interface Vocabulary {
  /** Signs first, then words as they are written inside a sentence: “may” and “May” are two. */
  words: readonly string[];
  ids: ReadonlyMap<string, number>;
  /** How often each stood in the training texts. */
  counts: Float64Array;
  /** Dictionary words too rare for an id of their own, then names that are wrong in lower case; a word’s index here is what its candidates are kept under. */
  rare: readonly string[];
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

const byIndex = (words: readonly string[]): Map<string, number> =>
  new Map(words.map((word, at) => [word, at]));

export function createVocabulary(
  words: readonly string[],
  counts: Float64Array,
  rare: readonly string[],
  rareNames: number,
): Vocabulary {
  return { words, ids: byIndex(words), counts, rare, rareNames };
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
    if (id === SIGN.rare) rare[at] = rareIndexOf(vocabulary, word.toLowerCase());
  }
  return { ids, rare, starts, cases };
}

function idOf(word: string, written: number, vocabulary: Vocabulary): number {
  const { ids, counts, rareNames } = vocabulary;
  if ((written & CASE.capital) === 0) {
    const id = ids.get(word);
    if (id !== undefined) return id;
    if (rareIndexOf(vocabulary, word) >= 0) return SIGN.rare;
    return ids.get(capitalised(word)) ?? SIGN.unknown;
  }
  const lower = word.toLowerCase();
  if (isFirstPerson(word)) return ids.get(lower) ?? SIGN.unknown;
  const own = ids.get(word);
  const plain = ids.get(lower);
  if (hidesCase(written)) {
    const name = own ?? ids.get(capitalised(lower));
    if (plain !== undefined && (name === undefined || (counts[plain] ?? 0) >= (counts[name] ?? 0)))
      return plain;
    return name ?? (search(vocabulary.rare, lower, 0, rareNames) >= 0 ? SIGN.rare : SIGN.name);
  }
  return own ?? (written & CASE.upper ? ids.get(capitalised(lower)) : undefined) ?? plain ?? SIGN.name;
}

/** A rare word’s index, or -1. The words and the names are each in order: searching them costs less than a table, which few texts repay. */
function rareIndexOf({ rare, rareNames }: Vocabulary, word: string): number {
  const index = search(rare, word, 0, rareNames);
  return index >= 0 ? index : search(rare, word, rareNames, rare.length);
}

function search(words: readonly string[], word: string, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const other = words[middle] ?? '';
    if (other === word) return middle;
    if (other < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Where the words begin. */
export const FIRST_WORD = SIGNS.length;
