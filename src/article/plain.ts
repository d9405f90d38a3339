import type { Span } from '../schemas/common.ts';
import { createBuilder, type Reading } from './builder.ts';

/** A line of the file, without its break. */
interface Line extends Span {
  /** Where the next line starts. */
  next: number;
  /** The break after it is a paragraph separator. */
  separated: boolean;
}

/**
 * A line break of any system, a form feed, or a line or paragraph separator. Form feeds beside
 * another break belong to it: a page that ends with its line leaves no empty line.
 */
const LINE_BREAK = /\f*(?:\r\n|[\n\r\v\u0085\u2028\u2029])\f*|\f+|$/g;
const CLOSING = String.raw`[\p{Pe}\p{Pf}"'’”]*$`;
const END_MARK = new RegExp(`[.!?…]${CLOSING}`, 'u');
const FULL_STOP = new RegExp(`\\.${CLOSING}`, 'u');
const STARTS_LOWER = /^[\p{Ps}\p{Pi}"'„‚]*\p{Ll}/u;

/** A title has fewer words than this. */
const TITLE_WORDS = 20;

/**
 * Reads plain text. A line break ends a paragraph unless the line looks wrapped: the next line
 * starts in lower case and this one has no end mark. A blank line always ends one. A line break inside a
 * paragraph is `\n` in the canonical text; all else stays as it is, but for white space around paragraphs.
 * The first paragraph is the title, and a heading, only if it is under 20 words, has no final full
 * stop, and at least two paragraphs follow. Offsets are UTF-16 units of `text`.
 */
export function readPlain(text: string): Reading & { title: Span | null } {
  const builder = createBuilder();
  const paragraphs = groupLines(text, splitLines(text));
  const hasTitle = paragraphs.length > 2 && mayBeTitle(text, paragraphs[0] ?? []);
  paragraphs.forEach((lines, index) => {
    if (index === 0 && hasTitle) builder.block('heading', 1);
    else builder.block('paragraph', 0);
    lines.forEach(({ start, end, next }, number) => {
      builder.exact(text.slice(start, end), start);
      if (number === lines.length - 1) return;
      if (text.slice(end, next) === '\n') builder.exact('\n', end);
      else builder.replaced('\n', end, next);
    });
  });
  const reading = builder.finish();
  const first = reading.blocks[0];
  return { ...reading, title: first && hasTitle ? { start: first.start, end: first.end } : null };
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { index: end, 0: lineBreak } of text.matchAll(LINE_BREAK)) {
    const next = end + lineBreak.length;
    lines.push({ start, end, next, separated: lineBreak.includes('\u2029') });
    start = next;
  }
  return lines;
}

/** Puts lines together to paragraphs, without blank lines and without the white space around a paragraph. */
function groupLines(text: string, lines: Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (words.trim() === '') {
      before = undefined;
      continue;
    }
    const wrapped = before && looksWrapped(text, before, words);
    const paragraph = wrapped ? paragraphs.at(-1) : undefined;
    if (paragraph) paragraph.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs.map((paragraph) => trimParagraph(text, paragraph));
}

function looksWrapped(text: string, before: Line, words: string): boolean {
  if (before.separated || !STARTS_LOWER.test(words.trimStart())) return false;
  return !END_MARK.test(text.slice(before.start, before.end).trimEnd());
}

function trimParagraph(text: string, lines: Line[]): Line[] {
  return lines.map((line, index) => {
    const words = text.slice(line.start, line.end);
    const start = index === 0 ? line.end - words.trimStart().length : line.start;
    const end = index === lines.length - 1 ? line.start + words.trimEnd().length : line.end;
    return { ...line, start, end };
  });
}

function mayBeTitle(text: string, lines: Line[]): boolean {
  const words = text.slice(lines[0]?.start, lines.at(-1)?.end);
  const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return count < TITLE_WORDS && !FULL_STOP.test(words);
}
