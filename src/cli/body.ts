import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { decodeText, splitFrontMatter } from '../article/index.ts';

const parser = unified().use(remarkParse).freeze();

/** The Markdown of an editor’s file, with what is needed to say where in the file something stands. */
export interface Body {
  /** The file, relative to the content folder. */
  file: string;
  /** The whole file, front matter included. */
  text: string;
  /** Where the body starts in it, in UTF-16 units. */
  start: number;
  /** Its syntax tree; offsets in it are those of the body. */
  tree: ReturnType<typeof parser.parse>;
}

/** Reads the body of a file that was read before, without mistakes. */
export function readBody(dir: string, file: string): Body {
  const text = decodeText(readFileSync(join(dir, file)), file);
  const start = splitFrontMatter(text).bodyStart;
  return { file, text, start, tree: parser.parse(text.slice(start)) };
}

/** Line and column, from 1, of an offset in the body. */
export function placeIn({ text, start }: Body, offset: number): { line: number; column: number } {
  const before = text.slice(0, start + offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
