import { findAttributions } from '../../../claims/index.ts';
import type { Article } from '../../../article/index.ts';
import type { Span } from '../../../schemas/common.ts';
import { pick } from './edits.ts';

/** What kind of words an anchor is put on. */
export type Kind = 'sentence' | 'claim' | 'phrase' | 'repeated';

/** Words of an article that somebody might have judged. */
export interface Chosen {
  kind: Kind;
  span: Span;
}

function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu)].map(
    ({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
    }),
  );
}

/** One to twelve words of a sentence. */
function phraseOf(text: string, sentence: Span, random: () => number): Span | null {
  const words = wordsIn(text, sentence);
  const count = Math.min(words.length, 1 + Math.floor(random() ** 2 * 12));
  const first = words[Math.floor(random() * (words.length - count + 1))];
  const last = first && words[words.indexOf(first) + count - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Phrases of one to four words that the text has more than once. */
function repeatedIn(text: string, sentences: readonly Span[]): Span[] {
  const places = new Map<string, Span[]>();
  for (const sentence of sentences) {
    const words = wordsIn(text, sentence);
    for (const [index, { start }] of words.entries()) {
      for (const last of words.slice(index, index + 4)) {
        const span = { start, end: last.end };
        const phrase = text.slice(start, last.end);
        if (phrase.length > 3) places.set(phrase, [...(places.get(phrase) ?? []), span]);
      }
    }
  }
  return [...places.values()].filter((spans) => spans.length > 1).flat();
}

/** Draws words of an article: sentences, claims (the content of attributions), phrases, and phrases that repeat. */
export function chooseSpans(article: Article, random: () => number, each: number): Chosen[] {
  const { text, sentences } = article;
  const claims = findAttributions(article).flatMap(({ content }) => content);
  const repeated = repeatedIn(text, sentences);
  const draw = (kind: Kind, from: () => Span | null | undefined): Chosen[] =>
    Array.from({ length: each }, from).flatMap((span) => (span ? [{ kind, span }] : []));
  return [
    ...draw('sentence', () => pick(sentences, random)),
    ...draw('claim', () => pick(claims, random)),
    ...draw('phrase', () => {
      const sentence = pick(sentences, random);
      return sentence && phraseOf(text, sentence, random);
    }),
    ...draw('repeated', () => pick(repeated, random)),
  ].filter(({ span }) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}
