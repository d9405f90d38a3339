import { FIRST_WORD, createVocabulary, type Vocabulary } from '../vocabulary.ts';
import { readWords } from '../read-words.ts';
import type { Paragraphs } from './corpus.ts';
import type { Progress } from './progress.ts';

/** All texts as numbers, one article behind another. */
export interface Numbers {
  ids: Uint16Array;
  /** Where each article begins, and where the last one ends. */
  articles: Uint32Array;
  /** How often each word stands in them, by id. */
  counts: Float64Array;
}

/**
 * Reads texts as numbers. Words at the head of a sentence, which may be one of two, go to the more frequent, so
 * `guesses` must be about right: the order of the words does.
 */
export function numberTexts(
  articles: readonly Paragraphs[],
  words: readonly string[],
  rare: readonly string[],
  rareNames: number,
  progress: Progress,
): Numbers {
  const guesses = Float64Array.from(words, (_, at) => words.length - at);
  const vocabulary = createVocabulary(words, guesses, rare, rareNames);
  let ids = new Uint16Array(1 << 20);
  let size = 0;
  const starts = new Uint32Array(articles.length + 1);
  articles.forEach((article, at) => {
    progress('numbering the words', at, articles.length);
    starts[at] = size;
    const read = idsOf(article, vocabulary);
    if (size + read.length > ids.length) {
      const larger = new Uint16Array(Math.max(ids.length * 2, size + read.length));
      larger.set(ids);
      ids = larger;
    }
    ids.set(read, size);
    size += read.length;
  });
  starts[articles.length] = size;
  ids = ids.slice(0, size);
  const counts = new Float64Array(words.length);
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  for (let id = FIRST_WORD; id < counts.length; id += 1) counts[id] = Math.max(1, counts[id] ?? 0);
  return { ids, articles: starts, counts };
}

function idsOf(article: Paragraphs, vocabulary: Vocabulary): Uint16Array {
  const { text, blocks } = joined(article);
  return readWords(text, blocks, vocabulary).ids;
}

/** Paragraphs as one text with their places. */
export function joined(article: Paragraphs): { text: string; blocks: { start: number; end: number }[] } {
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  for (const paragraph of article) {
    blocks.push({ start, end: start + paragraph.length });
    start += paragraph.length + 1;
  }
  return { text: article.join('\n'), blocks };
}
