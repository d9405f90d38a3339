import type { Span } from '../../../schemas/common.ts';

/** A text that is measured on, with its paragraphs. */
export interface NewsText {
  text: string;
  blocks: Span[];
  words: number;
}

/** Words as all figures count them: “per 1,000 words”. */
const WORD = /[A-Za-z0-9][A-Za-z0-9'’-]*/g;

/** An article of about this many words is what most desks print. */
const USUAL_LENGTH = 700;

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Paragraphs as one text, with their places. */
export function joinParagraphs(paragraphs: readonly string[]): NewsText {
  const text = paragraphs.join('\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  return { text, blocks, words: countWords(text) };
}

/** Articles of a file with one paragraph a line and an empty line between articles. */
export function splitArticles(file: string): string[][] {
  return file
    .split(/\n[ \t]*\n/)
    .map(linesOf)
    .filter((paragraphs) => paragraphs.length > 0);
}

/** The articles of `polnear-dev.jsonl`, each line of a text a paragraph, with typewriter’s quotes and dashes. */
export function readDevArticles(file: string): string[][] {
  const lines = file.split('\n').filter(Boolean);
  return lines.map((line) => linesOf(withPlainTypography((JSON.parse(line) as { text: string }).text)));
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}

/** The typography that the earlier trial gave its texts before it put errors into them; kept, so that they are the same. */
function withPlainTypography(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll('–', '-')
    .replaceAll('—', ' - ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('…', '...')
    .replace(/[ \t]+/g, ' ');
}

/**
 * Cuts and joins articles, in their order, into texts of about 700 words, between paragraphs only. What remains at the
 * end is left out, so that each of them is long enough.
 */
export function cutToUsualLength(articles: readonly (readonly string[])[]): string[][] {
  const texts: string[][] = [];
  let paragraphs: string[] = [];
  let words = 0;
  for (const paragraph of articles.flat()) {
    paragraphs.push(paragraph);
    words += countWords(paragraph);
    if (words < USUAL_LENGTH) continue;
    texts.push(paragraphs);
    paragraphs = [];
    words = 0;
  }
  return texts;
}
