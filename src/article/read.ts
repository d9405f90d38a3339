import type { Span } from '../schemas/common.ts';
import type { Reading } from './builder.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import { findQuotations } from './quotations.ts';
import { segment } from './sentences.ts';
import type { Article, Format } from './types.ts';

/** The format of a file, by its name: Markdown, HTML, else plain text. */
export function formatOf(fileName: string): Format {
  if (/\.(?:md|markdown)$/i.test(fileName)) return 'markdown';
  return /\.(?:x?html?|xht)$/i.test(fileName) ? 'html' : 'plain';
}

/**
 * Reads a file's decoded text as an Article.
 * Offsets count UTF-16 units of `text`; see `Article` for what is in it.
 * Throws an Error for a web page that nests elements by the thousand; no other text is refused.
 */
export function readArticle(text: string, format: Format): Article {
  const { text: canonical, offsets, blocks, title } = readBlocks(text, format);
  return {
    format,
    text: canonical,
    offsets,
    blocks,
    title,
    quotations: findQuotations(canonical, blocks),
    ...segment(canonical, blocks),
  };
}

function readBlocks(text: string, format: Format): Reading & { title: Span | null } {
  if (format === 'plain') return readPlain(text);
  if (format === 'html') return readHtml(text);
  const reading = readMarkdown(text);
  const first = reading.blocks[0];
  const title =
    first?.kind === 'heading' && first.depth === 1 ? { start: first.start, end: first.end } : null;
  return { ...reading, title };
}
