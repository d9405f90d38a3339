import { CASE, tokenize, SIGNS } from '../tokens.ts';
import { capitalised, hidesCase, isFirstPerson } from '../vocabulary.ts';
import type { Paragraphs } from './corpus.ts';
import type { Progress } from './progress.ts';

/** A word must stand so often in the texts to get an id. */
const LEAST = 6;

/** Ids are 16-bit numbers. */
const MOST = 65_536 - SIGNS.length;

/** Of two ways to write a word the rarer gets an id of its own only if it is not a slip or a headline. */
const LEAST_OF_VARIANT = 40;
const LEAST_SHARE = 0.03;

/**
 * Chooses the words that the model knows by number, most frequent first. Words at the head of a sentence and in
 * headlines are not counted, since their capital says nothing.
 */
export function chooseWords(
  articles: readonly Paragraphs[],
  dictionary: ReadonlySet<string>,
  progress: Progress,
): string[] {
  const counts = new Map<string, number>();
  articles.forEach((article, at) => {
    progress('words', at, articles.length);
    for (const paragraph of article) {
      const { words, cases } = tokenize(paragraph);
      for (let i = 0; i < words.length; i += 1) {
        const written = cases[i] ?? 0;
        const word = words[i] ?? '';
        if (word.startsWith('<') || (written & CASE.capital && hidesCase(written) && !isFirstPerson(word)))
          continue;
        const key = isFirstPerson(word) ? word.toLowerCase() : word;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  });
  const enough = [...counts].filter(
    ([word, count]) => count >= LEAST && word.length <= 40 && isKept(word, count, counts, dictionary),
  );
  enough.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return enough.slice(0, MOST).map(([word]) => word);
}

function isKept(
  word: string,
  count: number,
  counts: ReadonlyMap<string, number>,
  dictionary: ReadonlySet<string>,
): boolean {
  const lower = word.toLowerCase();
  if (word === lower) {
    if (dictionary.has(word)) return true;
    return isOwnVariant(count, counts.get(capitalised(word)) ?? 0);
  }
  const other = Math.max(
    counts.get(lower) ?? 0,
    word === capitalised(lower) ? 0 : (counts.get(capitalised(lower)) ?? 0),
  );
  return isOwnVariant(count, other);
}

const isOwnVariant = (count: number, other: number): boolean =>
  count >= other || (count >= LEAST_OF_VARIANT && count >= other * LEAST_SHARE);
