import type { Paragraph, Root, WhiteSpace } from 'nlcst';
import type { Point } from 'unist';
import type { Span } from '../schemas/common.ts';
import { findSentences } from './segmenter/find-sentences.ts';
import { createPlaces } from './segmenter/places.ts';
import { sentenceNode } from './segmenter/sentence-node.ts';
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

/**
 * Divides canonical text into sentences and words. The tree is one that any retext plugin can read, and
 * it spells the text out: what its leaves hold, put together, is the text. Time is in proportion to the text's length.
 */
export function segment(text: string, blocks: Block[]): Segments {
  const tree: Root = { type: 'RootNode', children: [] };
  const sentences: Span[] = [];
  const counter = { words: 0 };
  const place = createPlaces(text);
  const rootStart = place(0);
  let at = 0;
  for (const block of blocks) {
    if (block.start > at) tree.children.push(whiteSpace(text, at, block.start, place));
    const start = place(block.start);
    const paragraph: Paragraph = { type: 'ParagraphNode', children: [] };
    at = block.start;
    for (const sentence of findSentences(text, block)) {
      if (sentence.start > at) paragraph.children.push(whiteSpace(text, at, sentence.start, place));
      paragraph.children.push(sentenceNode(text, sentence, place, counter));
      sentences.push(sentence);
      at = sentence.end;
    }
    if (block.end > at) paragraph.children.push(whiteSpace(text, at, block.end, place));
    at = block.end;
    paragraph.position = { start, end: place(at) };
    tree.children.push(paragraph);
  }
  tree.position = { start: rootStart, end: place(at) };
  return { tree, sentences, words: counter.words };
}

function whiteSpace(text: string, start: number, end: number, place: (offset: number) => Point): WhiteSpace {
  return {
    type: 'WhiteSpaceNode',
    value: text.slice(start, end),
    position: { start: place(start), end: place(end) },
  };
}
