import { inside, type Article, type Block } from '../../../../article/index.ts';
import type { Span } from '../../../../schemas/common.ts';
import type { Edit } from './damage.ts';

export type Random = () => number;

/** A sentence with its words. */
export interface Sentence extends Span {
  text: string;
  /** Its place among the paragraphs of the body. */
  block: number;
}

/** Words that a pattern has found. */
export interface Match extends Span {
  text: string;
  /** What its groups have found; empty where a group has no part in it. */
  groups: string[];
}

const HEADLINE_WORDS = 20;

const QUOTE = /["“”„«»‘]|''|``|(?<![\p{L}\d])['’](?=[\p{L}])/u;

/** One of these, each as likely. */
export function pick<T>(choices: readonly T[], random: Random): T | undefined {
  return choices[Math.floor(random() * choices.length)];
}

/** A whole number from the least to the most. */
export function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** In a random order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The first paragraph where it is the headline: the corpus gives each a full stop. */
export function headlineOf({ text, blocks }: Article): Block | null {
  const [first] = blocks;
  if (!first) return null;
  const words = text.slice(first.start, first.end).split(/\s+/);
  return words.length < HEADLINE_WORDS ? first : null;
}

/** The paragraphs below the headline. */
export function bodyOf(article: Article): Block[] {
  return headlineOf(article) ? article.blocks.slice(1) : article.blocks;
}

/** The sentences below the headline. */
export function sentencesOf(article: Article): Sentence[] {
  const { text, sentences } = article;
  const blocks = bodyOf(article);
  let block = 0;
  return sentences.flatMap(({ start, end }) => {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= start) block += 1;
    const holds = (blocks[block]?.start ?? Infinity) <= start;
    return holds ? [{ start, end, text: text.slice(start, end), block }] : [];
  });
}

/** Whole sentences in the article’s own words: no quotation mark in them, at least five words, and a full stop. */
export function plainSentencesOf(article: Article): Sentence[] {
  return sentencesOf(article).filter(
    ({ text }) =>
      /^\p{Lu}/u.test(text) && text.endsWith('.') && !QUOTE.test(text) && text.split(/\s+/).length >= 5,
  );
}

/** What a pattern finds in these passages. */
export function matchesIn({ text }: Article, passages: readonly Span[], pattern: RegExp): Match[] {
  return passages.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: match[0],
      groups: match.slice(1).map((group: string | undefined) => group ?? ''),
    })),
  );
}

/** Whether words are somebody’s, between quotation marks, rather than the article’s own. */
export function isQuoted({ quotations }: Article, { start, end }: Span): boolean {
  return quotations.some(({ inner }) => inside({ start, end }, inner));
}

/** Puts other words there. */
export function replace({ start, end }: Span, text: string): Edit {
  return { start, end, text };
}

/** Puts a paragraph behind one of the body’s, the first left out. */
export function insertParagraph(article: Article, words: string, random: Random): Edit | null {
  const block = pick(bodyOf(article).slice(1), random);
  return block ? { start: block.end, end: block.end, text: `\n\n${words}` } : null;
}

/** For a pattern: words as they stand. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
