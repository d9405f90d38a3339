import type { Paragraph, Root, RootContent } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { visit } from 'unist-util-visit';
import type { Span } from '../schemas/common.ts';
import type { Block } from './types.ts';

/** What a text divides into. */
export interface Segments {
  /** A paragraph node for each block, with positions in the canonical text. */
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
 */
export function segment(text: string, blocks: Block[]): Segments {
  const tree: Root = { type: 'RootNode', children: [] };
  const sentences: Span[] = [];
  let words = 0;
  let line = 1;
  let done = 0;
  for (const block of blocks) {
    const between = text.slice(done, block.start);
    if (between) tree.children.push({ type: 'WhiteSpaceNode', value: between } as RootContent);
    line += between.split('\n').length - 1;
    const paragraph = parser.tokenizeParagraph(text.slice(block.start, block.end));
    place(paragraph, block.start, line);
    tree.children.push(paragraph);
    line += text.slice(block.start, block.end).split('\n').length - 1;
    done = block.end;
  }
  visit(tree, (node) => {
    if (node.type === 'WordNode') words += 1;
    else if (node.type === 'SentenceNode' && node.position) {
      sentences.push({ start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0 });
    }
  });
  return { tree, sentences, words };
}

/** Moves positions that parse-english counted from the start of a block. Points are shared, so each is made anew. */
function place(paragraph: Paragraph, offset: number, line: number): void {
  visit(paragraph, (node) => {
    const { position } = node;
    if (!position) return;
    const move = (point: typeof position.start): typeof position.start => ({
      line: point.line + line - 1,
      column: point.column,
      offset: (point.offset ?? 0) + offset,
    });
    node.position = { start: move(position.start), end: move(position.end) };
  });
}
