import type { Span } from '../schemas/common.ts';
import { createBuilder, type Builder, type Reading } from './builder.ts';
import { splitFrontMatter } from './front-matter.ts';
import { markdownSections, type Event } from './markdown-events.ts';
import type { Block } from './types.ts';

type Token = Event[1];

/** A link of the article: the span of its text in the canonical text, and where it leads. */
export interface Link extends Span {
  destination: string;
}

/** Tokens whose characters are syntax, or white space at the ends of a line. */
const SILENT = new Set([
  'atxHeadingSequence',
  'blockQuoteMarker',
  'blockQuotePrefixWhitespace',
  'hardBreakTrailing',
  'labelMarker',
  'linePrefix',
  'lineSuffix',
  'listItemIndent',
  'whitespace',
]);

/** What a picture is written with. Pictures are unknown to article Markdown, so this comes through verbatim. */
const SILENT_EXCEPT_IN_IMAGE = new Set(['labelMarker', 'lineSuffix', 'whitespace']);

const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/**
 * Reads article Markdown: headings, paragraphs, lists, block quotes, links and backslash escapes.
 * Every other construct of Markdown comes through verbatim: the text is someone else's, and
 * `*`, `_` or `<` in it are what they wrote. A line break inside a paragraph is kept as `\n`.
 * Front matter is skipped. Offsets are UTF-16 units of `text`, front matter included.
 */
export function readMarkdown(text: string): Reading & { links: Link[] } {
  const base = splitFrontMatter(text).bodyStart;
  const builder = createBuilder();
  const links: Link[] = [];
  for (const { events, start } of markdownSections(text.slice(base))) {
    links.push(...walk(events, text, base + start, builder));
  }
  return { ...builder.finish(), links };
}

/** Hands the text of micromark's tokens to the builder; gives the links met on the way. */
function walk(events: Event[], text: string, base: number, builder: Builder): Link[] {
  const containers: Block['kind'][] = [];
  const media: (Link | 'image')[] = [];
  const links: Link[] = [];
  let inBlock = false;
  let inResource = false;

  const slice = (token: Token): string => text.slice(base + token.start.offset, base + token.end.offset);

  function enter(token: Token, index: number): void {
    switch (token.type) {
      case 'blockQuote':
        containers.push('quote');
        break;
      case 'listOrdered':
      case 'listUnordered':
        containers.push('item');
        break;
      case 'atxHeading': {
        const sequence = events[index + 1]?.[1] ?? token;
        builder.block('heading', sequence.end.offset - sequence.start.offset);
        inBlock = true;
        break;
      }
      case 'paragraph':
        builder.block(containers.at(-1) ?? 'paragraph', containers.length);
        inBlock = true;
        break;
      case 'link':
        media.push({ start: builder.at, end: builder.at, destination: '' });
        break;
      case 'image':
        media.push('image');
        break;
      case 'resource':
        inResource = true;
        break;
      default:
        if (inBlock) piece(token, events[index + 1]?.[1] === token);
    }
  }

  /** A token inside a block that is not a container of others. */
  function piece(token: Token, isLeaf: boolean): void {
    const current = media.at(-1);
    const file = base + token.start.offset;
    const fileEnd = base + token.end.offset;
    if (inResource && typeof current === 'object') {
      if (token.type === 'resourceDestinationString')
        current.destination = slice(token).replace(ESCAPE, '$1');
    } else if (token.type === 'characterEscape') builder.replaced(slice(token).slice(1), file, fileEnd);
    else if (token.type === 'escapeMarker' || token.type === 'characterEscapeValue' || !isLeaf) return;
    else if (token.type === 'lineEnding') builder.replaced('\n', file, fileEnd);
    else if (!SILENT.has(token.type) || (current === 'image' && SILENT_EXCEPT_IN_IMAGE.has(token.type))) {
      builder.exact(slice(token), file);
    }
  }

  function exit(token: Token): void {
    switch (token.type) {
      case 'blockQuote':
      case 'listOrdered':
      case 'listUnordered':
        containers.pop();
        break;
      case 'atxHeading':
      case 'paragraph':
        inBlock = false;
        break;
      case 'labelText': {
        const link = media.at(-1);
        if (typeof link === 'object') link.end = builder.at;
        break;
      }
      case 'link':
      case 'image': {
        const closed = media.pop();
        if (typeof closed === 'object') links.push(closed);
        break;
      }
      case 'resource':
        inResource = false;
        break;
    }
  }

  events.forEach(([event, token], index) => (event === 'enter' ? enter(token, index) : exit(token)));
  return links;
}
