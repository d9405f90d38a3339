import type { FuseFilter } from '../fuse-filter.ts';
import { SIGNS } from '../tokens.ts';
import { FIRST_WORD } from '../vocabulary.ts';
import { TRAIT, type Confusables } from '../model.ts';
import { chooseWords } from './choose-words.ts';
import { findConfusables, type Candidate, type Checked } from './confusables.ts';
import type { Paragraphs } from './corpus.ts';
import { countSequences, type LeastCounts } from './counts.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Kept } from './kept.ts';
import type { Progress } from './progress.ts';
import { numberTexts, type Numbers } from './texts.ts';
import { readWordLists } from './word-lists.ts';

/** What the texts and lists give before anything is learned. */
export interface Prepared {
  words: string[];
  rare: string[];
  /** Where names begin among the rare ones. */
  rareNames: number;
  traits: Uint8Array;
  lowerShares: Uint8Array;
  /** By id; rare words behind all others. */
  candidates: Candidate[][];
  numbers: Numbers;
}

/** Words so frequent tell nothing of a topic. */
const TOO_FREQUENT = 60;

/** Dictionary words shorter than this and without an id are abbreviations and the like. */
const LEAST_LENGTH_OF_RARE = 4;

/** Chooses the words, finds what each may be confused with, and reads the texts as numbers. */
export async function prepare(
  articles: readonly Paragraphs[],
  kept: Kept,
  settings: unknown,
  progress: Progress,
): Promise<Prepared> {
  const lists = readWordLists();
  const words = await kept('words', settings, () => [
    ...SIGNS,
    ...chooseWords(articles, lists.dictionary, progress),
  ]);
  const known = new Set(words);
  const isUnknown = (word: string): boolean =>
    !known.has(word) && word.length >= LEAST_LENGTH_OF_RARE && /^[a-z]+$/.test(word);
  const unknown = [...lists.dictionary].filter(isUnknown).sort();
  const names = [...lists.names].filter(isUnknown).sort();
  const numbers = await kept('numbers', settings, () =>
    numberTexts(articles, words, [...unknown, ...names], unknown.length, progress),
  );
  const confusables = await kept('confusables', settings, () => {
    progress('confusable words', 0, 0);
    const checked = words.flatMap((word, id): Checked[] =>
      isChecked(word, id, lists.dictionary) ? [{ word, id, count: numbers.counts[id] ?? 0 }] : [],
    );
    const others = unknown.map((word): Checked => ({ word, id: -1, count: 0 }));
    const written = names.map((word): Checked => ({ word, id: -1, count: 0, isName: true }));
    const found = findConfusables([...checked, ...others, ...written], lists);
    const byId: Candidate[][] = words.map(() => []);
    checked.forEach(({ id }, at) => {
      byId[id] = found[at] ?? [];
    });
    const useful = [...others, ...written].flatMap(({ word, isName = false }, at) => {
      const list = found[checked.length + at] ?? [];
      return list.length > 0 ? [{ word, list, isName }] : [];
    });
    return {
      candidates: [...byId, ...useful.map(({ list }) => list)],
      rare: useful.map(({ word }) => word),
      rareNames: useful.filter(({ isName }) => !isName).length,
    };
  });
  return {
    words,
    ...confusables,
    numbers,
    traits: traitsOf(words, lists.dictionary),
    lowerShares: lowerSharesOf(words, numbers.counts),
  };
}

const isChecked = (word: string, id: number, dictionary: ReadonlySet<string>): boolean =>
  id >= FIRST_WORD && word.length >= 2 && word === word.toLowerCase() && dictionary.has(word);

function traitsOf(words: readonly string[], dictionary: ReadonlySet<string>): Uint8Array {
  return Uint8Array.from(words, (word, id) => {
    if (id < FIRST_WORD) return 0;
    const isFunction = FUNCTION_WORDS.has(word.toLowerCase());
    const isContent = !isFunction && id - FIRST_WORD >= TOO_FREQUENT && /^\p{L}{3,}$/u.test(word);
    const isCheckable = isChecked(word, id, dictionary);
    return (
      (isCheckable ? TRAIT.checked : 0) | (isFunction ? TRAIT.function : 0) | (isContent ? TRAIT.content : 0)
    );
  });
}

function lowerSharesOf(words: readonly string[], counts: Float64Array): Uint8Array {
  const byWord = new Map<string, { lower: number; all: number }>();
  words.forEach((word, id) => {
    const lower = word.toLowerCase();
    const entry = byWord.get(lower) ?? { lower: 0, all: 0 };
    entry.all += counts[id] ?? 0;
    if (word === lower) entry.lower += counts[id] ?? 0;
    byWord.set(lower, entry);
  });
  return Uint8Array.from(words, (word) => {
    const entry = byWord.get(word.toLowerCase());
    return entry && entry.all > 0 ? Math.round((entry.lower / entry.all) * 255) : 255;
  });
}

/** Candidates in the form that the model reads. */
export function packConfusables(candidates: readonly (readonly Candidate[])[]): Confusables {
  const size = candidates.reduce((sum, list) => sum + list.length, 0);
  const packed: Confusables = {
    starts: new Uint32Array(candidates.length + 1),
    candidates: new Uint16Array(size),
    relations: new Uint8Array(size),
  };
  let to = 0;
  candidates.forEach((list, place) => {
    packed.starts[place] = to;
    for (const { id, letters, sounds, family } of list) {
      packed.candidates[to] = id;
      packed.relations[to] = letters | (sounds << 2) | (family ? 16 : 0);
      to += 1;
    }
  });
  packed.starts[candidates.length] = to;
  return packed;
}

/** Counts the sequences that hold a word which is checked, or proposed for another. */
export function prepareSequences(prepared: Prepared, least: LeastCounts, progress: Progress): FuseFilter {
  const { traits, candidates, numbers } = prepared;
  // Words that only have synonyms, if anything, are asked for with their neighbours.
  const use = Uint8Array.from(traits, (trait) => (trait & TRAIT.checked ? 1 : 0));
  const mark = (id: number): void => {
    use[id] = (traits[id] ?? 0) & TRAIT.function ? 1 : 2;
  };
  candidates.forEach((list, place) => {
    if (list.length > 0 && place < traits.length) mark(place);
    for (const { id } of list) mark(id);
  });
  return countSequences(numbers.ids, use, least, progress);
}
