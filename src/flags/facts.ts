import type { Root } from 'nlcst';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Block, QuotationSpan } from '../article/index.ts';
import { findQuotations } from '../article/index.ts';
import type { Span } from '../schemas/common.ts';

/** What several rules need to know about a text; computed once and read from `file.data.sic`. */
export interface Facts {
  blocks: readonly Block[];
  sentences: readonly Span[];
  title: Span | null;
  quotations: readonly QuotationSpan[];
}

declare module 'vfile' {
  interface DataMap {
    sic: Partial<Facts>;
  }
}

/**
 * The facts about a file: those that came with it in `file.data.sic`, and for each that is missing
 * what the tree and the text tell, so that every rule also works in a pipeline that is not ours.
 * What was computed is kept on the file for the rules that follow.
 */
export function factsOf(tree: Root, file: VFile): Facts {
  const given = file.data.sic ?? {};
  const blocks = given.blocks ?? paragraphsOf(tree);
  const facts: Facts = {
    blocks,
    sentences: given.sentences ?? spansOf(tree, 'SentenceNode'),
    title: given.title ?? null,
    quotations: given.quotations ?? findQuotations(String(file), [...blocks]),
  };
  file.data.sic = facts;
  return facts;
}

/** The headline and the headings, in order: a newsroom writes them by rules of their own. */
export function headingsOf({ blocks, title }: Facts): Span[] {
  const headings: Span[] = blocks.filter(({ kind }) => kind === 'heading');
  const isListed = headings.some(({ start }) => start === title?.start);
  return (title && !isListed ? [title, ...headings] : headings).sort((a, b) => a.start - b.start);
}

function paragraphsOf(tree: Root): Block[] {
  return spansOf(tree, 'ParagraphNode').map((span) => ({ ...span, kind: 'paragraph', depth: 0 }));
}

function spansOf(tree: Root, type: 'ParagraphNode' | 'SentenceNode'): Span[] {
  const spans: Span[] = [];
  visit(tree, type, ({ position }) => {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start !== undefined && end !== undefined) spans.push({ start, end });
    return SKIP;
  });
  return spans;
}
