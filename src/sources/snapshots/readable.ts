import { readArticle, type Format } from '../../article/index.ts';

/**
 * The readable text of a file, as a snapshot keeps it: no markup, LF line ends, one of them at the end.
 * A page, or Markdown, gives its paragraphs with a blank line between them; plain text stays as it is,
 * but for white space at its end and blank lines at its beginning. Empty where there are no words.
 * @throws UnreadableError for a page that nests elements by the thousand
 */
export function readableText(text: string, format: Format): string {
  const readable = format === 'plain' ? text : readArticle(text, format).text;
  const lines = readable
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
  return /[\p{L}\p{N}]/u.test(lines) ? `${lines}\n` : '';
}
