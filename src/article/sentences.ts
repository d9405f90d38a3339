import type { Nodes, Paragraph, Root } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import type { Point } from 'unist';
import type { Span } from '../schemas/common.ts';
import { slices } from './slices.ts';
import type { Block } from './types.ts';

/** What a text divides into. */
export interface Segments {
  /** A paragraph node for each block, white space between them, with positions in the canonical text. */
  tree: Root;
  /** The sentences in order, without the white space around them; none reaches over a block's end. */
  sentences: Span[];
  /** How many WordNodes the tree has. */
  words: number;
}

const parser = new ParseEnglish();

/**
 * Divides canonical text into sentences and words. This is the seam at which another
 * segmenter can take the place of parse-english; nothing else knows which one is at work.
 * The tree spells the text out: what its leaves hold, put together, is the text.
 */
export function segment(text: string, blocks: Block[]): Segments {
  const tree: Root = { type: 'RootNode', children: [] };
  const segments: Segments = { tree, sentences: [], words: 0 };
  let point: Point = { line: 1, column: 1, offset: 0 };
  for (const block of blocks) {
    const between = text.slice(point.offset, block.start);
    if (between) {
      const position = { start: point, end: advance(point, between) };
      tree.children.push({ type: 'WhiteSpaceNode', value: between, position });
      point = position.end;
    }
    const start = point;
    const paragraph: Paragraph = { type: 'ParagraphNode', children: [] };
    // Each block alone, so that no sentence reaches over its end.
    for (const slice of slices(text, block)) {
      const words = text.slice(slice.start, slice.end);
      for (const child of parser.tokenizeParagraph(words).children) {
        settle(child, point, segments);
        paragraph.children.push(child);
      }
      point = advance(point, words);
    }
    paragraph.position = { start, end: point };
    tree.children.push(paragraph);
  }
  tree.position = { start: { line: 1, column: 1, offset: 0 }, end: point };
  return segments;
}

/**
 * Moves the positions of a node, which parse-english counted from the start of what it was given, and counts
 * sentences and words on the way. (`unist-util-visit` takes several times as long as all the rest.)
 */
function settle(node: Nodes, origin: Point, segments: Segments): void {
  // Nodes share points, so each gets points of its own.
  if (node.position) {
    const { start, end } = node.position;
    node.position = { start: move(start, origin), end: move(end, origin) };
  }
  if (node.type === 'WordNode') segments.words += 1;
  else if (node.type === 'SentenceNode' && node.position) {
    const { start, end } = node.position;
    segments.sentences.push({ start: start.offset ?? 0, end: end.offset ?? 0 });
  }
  if ('children' in node) for (const child of node.children) settle(child, origin, segments);
}

/** Where a text ends that starts at a point. */
function advance({ line, column, offset = 0 }: Point, text: string): Point {
  const breaks = text.split('\n');
  const last = breaks.at(-1)?.length ?? 0;
  return {
    line: line + breaks.length - 1,
    column: breaks.length > 1 ? last + 1 : column + last,
    offset: offset + text.length,
  };
}

function move(point: Point, origin: Point): Point {
  return {
    line: point.line + origin.line - 1,
    column: point.line === 1 ? point.column + origin.column - 1 : point.column,
    offset: (point.offset ?? 0) + (origin.offset ?? 0),
  };
}
