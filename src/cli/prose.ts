import { visit, SKIP } from 'unist-util-visit';
import { findQuotations, type Block } from '../article/index.ts';
import type { Span } from '../schemas/common.ts';
import type { Body } from './body.ts';

/** A passage that a text gives as somebody’s words. */
export interface Quoted {
  words: string;
  /** Where it begins, as an offset in the body. */
  at: number;
}

/** The prose of a body: what a reader reads of it, without code, addresses, pictures and raw HTML. */
interface Prose {
  text: string;
  blocks: Block[];
  /** For each UTF-16 unit of the text, its offset in the body. */
  offsets: number[];
  /** Where something was left out. */
  gaps: number[];
}

/** Where each unit of a text stands in the Markdown that it was written with: escapes and character codes are longer there. */
function align(value: string, raw: string, base: number): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let unit = 0; unit < value.length; unit += 1) {
    const code = /^&#?[0-9a-z]+;/i.exec(raw.slice(at, at + 40))?.[0];
    if (code !== undefined && !(value[unit] === '&' && value.startsWith(code, unit))) {
      offsets.push(base + at);
      at += code.length;
      continue;
    }
    // The marks that begin the lines of a block quote or list are not in the text; they are few.
    const ahead = raw.slice(at, at + 64).indexOf(value[unit] ?? '');
    at += Math.max(ahead, 0);
    offsets.push(base + at);
    at += 1;
  }
  return offsets;
}

/** Reads the prose of a body, a block a paragraph. */
function readProse({ tree, text: file, start }: Body): Prose {
  const prose: Prose = { text: '', blocks: [], offsets: [], gaps: [] };
  const add = (text: string, offsets: number[]): void => {
    prose.text += text;
    for (const offset of offsets) prose.offsets.push(offset);
  };
  const quotes: number[] = [];
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? offset;
    if (node.type === 'blockquote') quotes.push(end);
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    if (prose.text !== '') add('\n\n', [offset, offset]);
    const from = prose.text.length;
    visit(node, (inline) => {
      const at = inline.position?.start.offset ?? 0;
      if (inline.type === 'text') {
        const raw = file.slice(start + at, start + (inline.position?.end.offset ?? at));
        add(inline.value, align(inline.value, raw, at));
      } else if (inline.type === 'break') {
        add('\n', [at]);
      } else if (inline.type === 'inlineCode' || inline.type === 'image' || inline.type === 'html') {
        prose.gaps.push(prose.text.length);
        add(' ', [at]);
      }
    });
    const inQuote = quotes.some((quoteEnd) => end <= quoteEnd);
    const kind = node.type === 'heading' ? 'heading' : inQuote ? 'quote' : 'paragraph';
    prose.blocks.push({ kind, depth: 0, start: from, end: prose.text.length });
    return SKIP;
  });
  return prose;
}

/** The line below a block quote that says whose words they are. */
const SIGNED = /\n\s*(?:—|–|--)[^\n]*$/;

/**
 * What a body quotes: the words between quotation marks, those inside others too, and block quotes.
 * Of what has code or a picture in it the words are not known; it is passed over.
 */
export function quotedIn(body: Body): Quoted[] {
  const { text, blocks, offsets, gaps } = readProse(body);
  const marked = findQuotations(text, blocks);
  const isQuoted = ({ start, end }: Span): boolean =>
    // A block quote that is one quotation from end to end has its words compared already.
    marked.some(({ inner }) => inner.start <= start + 2 && inner.end >= end - 2);
  const inBlocks = blocks
    .filter((block) => block.kind === 'quote' && !isQuoted(block))
    .map(({ start, end }) => {
      const signed = SIGNED.exec(text.slice(start, end));
      return { start, inner: { start, end: signed ? start + signed.index : end } };
    });
  return [...marked, ...inBlocks]
    .filter(({ inner }) => !gaps.some((gap) => gap >= inner.start && gap < inner.end))
    .sort((a, b) => a.start - b.start)
    .map(({ start, inner }) => ({ words: text.slice(inner.start, inner.end), at: offsets[start] ?? 0 }));
}
