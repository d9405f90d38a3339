import { fold } from '../article/index.ts';
import { placeWords, searchText } from '../reviews/index.ts';
import type { Span } from '../schemas/common.ts';
import { Failure } from './io.ts';

/** The article, as far as finding words in it goes. */
interface SearchedText {
  text: string;
  sentences: readonly Span[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The sentence that has most words in common with the words looked for. */
function nearestSentence({ text, sentences }: SearchedText, words: string): string | null {
  const wanted = new Set(wordsOf(words));
  let best = { sentence: null as string | null, score: 0 };
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const own = new Set(wordsOf(sentence));
    const score =
      (2 * [...wanted].filter((word) => own.has(word)).length) / Math.max(1, wanted.size + own.size);
    if (score > best.score) best = { sentence: fold(sentence), score };
  }
  return best.sentence;
}

/** So much of the text before a place is looked at, in characters: nobody types more. */
const NEARBY = 300;

/** So many places are shown to choose among. */
const MOST_CHOICES = 10;

/** For each place the fewest words before it, at least two, that stand before none of the others. */
export function telling(text: string, places: readonly Span[]): string[] {
  const before = places.map(({ start }) => fold(text.slice(Math.max(0, start - NEARBY), start)));
  return before.map((all, index) => {
    const others = before.filter((_, other) => other !== index);
    const words = all.split(' ');
    for (let count = 2; count < words.length; count += 1) {
      const tail = words.slice(-count).join(' ');
      if (!others.some((other) => other.endsWith(tail))) return tail;
    }
    return all;
  });
}

/**
 * Finds the words that an editor named.
 * @throws Failure that shows the nearest sentence, or the places among which to choose
 */
export function findWords(article: SearchedText, words: string, after: string | undefined): Span {
  const place = placeWords(searchText(article.text), { words, after });
  if (place.found) return place.span;
  if (place.reason === 'not-found') {
    const sentence = nearestSentence(article, words);
    const hint = sentence === null ? '' : `\nThe nearest sentence is:\n  ${sentence}`;
    throw new Failure(`the article has no such words; copy them from it as they stand.${hint}`);
  }
  const { candidates } = place;
  const shown = candidates.slice(0, MOST_CHOICES);
  const choices = telling(article.text, shown).map((tail) => `  --after "${tail}"`);
  if (candidates.length > shown.length) choices.push(`  … and ${candidates.length - shown.length} more`);
  const told = after === undefined ? '' : `, and --after “${after}” does not tell which`;
  throw new Failure(
    `these words stand in ${candidates.length} places${told}. ` +
      `Say which by the words just before them:\n${choices.join('\n')}`,
  );
}
