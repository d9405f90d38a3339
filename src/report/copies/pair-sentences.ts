import { alignWords } from '../../flags/index.ts';

/** A sentence of one text with the sentence of the other that goes together with it. */
export interface Pair {
  article: number;
  copy: number;
  /** The share of the words of the longer one that both have, in the same order; of a part, of the shorter. */
  share: number;
  /** Whether one is only a part of the other, as where a long sentence was cut in two. */
  isPart: boolean;
}

/** From here on two sentences say the same in nearly the same words; below, they share a subject. */
const LEAST_SHARE = 0.5;

/** A part must be found nearly whole: fewer words are easily found in a long sentence. */
const LEAST_PART = 0.75;

const LEAST_PART_WORDS = 5;

/** In so many words of a part one may be swapped. */
const WORDS_A_SWAP = 6;

/** Words that stand in more sentences than this lead to no pair. */
const MOST_HOLDERS = 40;

/** Indices of the copy’s sentences that share words with one of the article, with how many. */
function candidatesOf(words: readonly string[], holders: ReadonlyMap<string, number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const word of new Set(words)) {
    const known = holders.get(word) ?? [];
    if (known.length > MOST_HOLDERS) continue;
    for (const index of known) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return shared;
}

function scored(article: readonly (readonly string[])[], copy: readonly (readonly string[])[]): Pair[] {
  const holders = new Map<string, number[]>();
  copy.forEach((words, index) => {
    for (const word of new Set(words)) {
      const known = holders.get(word);
      if (known) known.push(index);
      else holders.set(word, [index]);
    }
  });
  return article.flatMap((words, at) =>
    [...candidatesOf(words, holders)].flatMap(([index, shared]): Pair[] => {
      const other = copy[index] ?? [];
      const [less, more] = [Math.min(words.length, other.length), Math.max(words.length, other.length)];
      if (shared < LEAST_SHARE * less * 0.5) return [];
      const { share, swaps } = alignWords(other, words);
      const part = (share * more) / Math.max(1, less);
      const pair = { article: at, copy: index };
      if (share >= LEAST_SHARE) return [{ ...pair, share, isPart: false }];
      // In one piece but for what stands before and behind: single words are found in any long sentence.
      const isWhole = swaps.length <= 2 + Math.floor(less / WORDS_A_SWAP);
      const isPart = part >= LEAST_PART && less >= LEAST_PART_WORDS && isWhole;
      return isPart ? [{ ...pair, share: part, isPart }] : [];
    }),
  );
}

/**
 * Pairs the sentences of an article with those of another version of it. Sentences may have changed places; each whole
 * sentence goes together with one other, the nearest first, and of two as near the one nearer to the same place. A sentence
 * that is left may be a part of one that is taken: long ones are cut in two, short ones joined.
 * @param article words of each sentence, made alike; `copy` likewise
 */
export function pairSentences(
  article: readonly (readonly string[])[],
  copy: readonly (readonly string[])[],
): Pair[] {
  const distance = ({ article: a, copy: c }: Pair): number =>
    Math.abs(a / Math.max(1, article.length) - c / Math.max(1, copy.length));
  const all = scored(article, copy).sort(
    (a, b) =>
      Number(a.isPart) - Number(b.isPart) ||
      b.share - a.share ||
      distance(a) - distance(b) ||
      a.article - b.article ||
      a.copy - b.copy,
  );
  const taken = { article: new Set<number>(), copy: new Set<number>() };
  const pairs: Pair[] = [];
  for (const pair of all) {
    const [here, there] = [taken.article.has(pair.article), taken.copy.has(pair.copy)];
    if (pair.isPart ? here && there : here || there) continue;
    taken.article.add(pair.article);
    taken.copy.add(pair.copy);
    pairs.push(pair);
  }
  return pairs.sort((a, b) => a.article - b.article || a.copy - b.copy);
}
