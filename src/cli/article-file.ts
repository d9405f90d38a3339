import {
  canonicalBlock,
  readMarkdown,
  splitFrontMatter,
  writeMarkdown,
  type Article,
  type NewBlock,
} from '../article/index.ts';
import { Failure } from './io.ts';

/**
 * The headline; where the article has none, the title that its file declares, or else its first words.
 * @param declared the title of a page, or of front matter
 */
export function headlineOf({ title, text }: Pick<Article, 'title' | 'text'>, declared?: string): string {
  if (title) return text.slice(title.start, title.end);
  return declared ?? text.split(/\s+/, 8).join(' ');
}

/** The blocks as Markdown is to have them: the title is its first heading. */
function blocksOf({ text, title, blocks }: Article): NewBlock[] {
  return blocks.map(({ start, end, kind, depth }): NewBlock => {
    const words = text.slice(start, end);
    return start === title?.start ? { text: words, kind: 'heading', depth: 1 } : { text: words, kind, depth };
  });
}

function bodyOf(article: Article, text: string): string {
  if (article.format !== 'markdown') return writeMarkdown(blocksOf(article));
  // Markdown is somebody's own writing already; only its line ends may differ.
  const body = text.slice(splitFrontMatter(text).bodyStart);
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .replace(/\n*$/, '\n');
}

/** The canonical text that the new file must give, to the letter; in a heading a space stands for a line break. */
function expectedText(article: Article): string {
  if (article.format === 'markdown') return article.text;
  return blocksOf(article)
    .map(({ text, kind }) => canonicalBlock(text, kind))
    .filter((block) => block !== '')
    .join('\n\n');
}

/**
 * Writes an article as `article.md`, and reads it again before anyone relies on it.
 * @param text the decoded text of the file that the article was read from
 * @param yaml front matter
 * @throws Failure where the words would not come back as they went in
 */
export function articleFile(article: Article, text: string, yaml: string): string {
  if (article.text.trim() === '') throw new Failure('there is no text in this file');
  const file = `---\n${yaml}---\n${bodyOf(article, text)}`;
  const expected = expectedText(article);
  const written = readMarkdown(file).text;
  if (written === expected) return file;
  throw new Failure(`the text would not come back word for word (${firstDifference(expected, written)})`);
}

function firstDifference(was: string, now: string): string {
  let at = 0;
  while (at < was.length && was[at] === now[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20));
  return `${around(was)} would become ${around(now)}`;
}
