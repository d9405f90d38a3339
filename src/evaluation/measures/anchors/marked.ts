import type { Span } from '../../../schemas/common.ts';

/*
 * A text in which two characters that no article has stand where a span starts and ends. Edits move them along with
 * the words, so that it is known where the span went, whatever was done to the text around it.
 */

const START = '\uE000';
const END = '\uE001';
const MARKS = /[\uE000\uE001]/g;

/** The text with a span marked. */
export function mark(text: string, { start, end }: Span): string {
  return text.slice(0, start) + START + text.slice(start, end) + END + text.slice(end);
}

/** A passage without its marks, as copies of it are. */
export function unmarked(text: string): string {
  return text.replace(MARKS, '');
}

/** The text as readers have it, and the span that is marked; null where its words were deleted. */
export function unmark(marked: string): { text: string; span: Span | null } {
  const text = unmarked(marked);
  const start = marked.indexOf(START);
  const end = marked.indexOf(END) - 1;
  return { text, span: start === -1 || end <= start ? null : { start, end } };
}

/** Whether a passage has any of the marked words. */
export function isMarked(passage: string): boolean {
  return passage.includes(START) || passage.includes(END);
}

/** Puts other words in place of those marked. */
export function editMarked(marked: string, edit: (words: string) => string): string {
  return marked.replace(/\uE000([^]*)\uE001/, (_, words: string) => START + edit(words) + END);
}

/** Where words outside the marks stand. */
export function wordsOutside(marked: string): Span[] {
  const [from, to] = [marked.indexOf(START), marked.indexOf(END)];
  return [...marked.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const isOutside = from === -1 || index + word.length <= from || index > to;
    return isOutside ? [{ start: index, end: index + word.length }] : [];
  });
}
