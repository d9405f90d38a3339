import type { Root } from 'nlcst';
import type { Span } from '../schemas/common.ts';
import type { OffsetMap } from './offset-map.ts';

/** The forms in which an article can come. */
export type Format = 'markdown' | 'plain' | 'html';

/** A paragraph, heading, list item or block quote of the canonical text. */
export interface Block extends Span {
  kind: 'heading' | 'paragraph' | 'item' | 'quote';
  /** The level of a heading; how deep a list item or a block quote is nested; 0 for a paragraph. */
  depth: number;
}

/** The kinds of quotation marks. */
export type Marks = 'double' | 'single' | 'angle';

/** A passage between quotation marks, the marks included; or a block quote, which needs none. */
export interface QuotationSpan extends Span {
  /** What stands between the marks. */
  inner: Span;
  marks: Marks | 'block';
  /** Index of the quotation that holds this one, or null. */
  parent: number | null;
  /** False where the closing mark is missing and the paragraph's end stands in for it. */
  closed: boolean;
}

/** The text under examination: what it says, how it divides, and where all of it stands in the file. */
export interface Article {
  format: Format;
  /** The canonical text: the blocks, separated by one blank line. All spans below are spans of it. */
  text: string;
  /** From offsets of the canonical text to offsets of the file's decoded text. */
  offsets: OffsetMap;
  blocks: Block[];
  /** The headline, where there is one. */
  title: Span | null;
  /** The sentences in order, the title among them. */
  sentences: Span[];
  quotations: QuotationSpan[];
  /** The canonical text as a natural language syntax tree, with positions in it. */
  tree: Root;
  /** How many words (nlcst WordNodes) it has. */
  words: number;
}
