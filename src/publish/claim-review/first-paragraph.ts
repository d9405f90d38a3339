import type { Node } from 'unist';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).freeze();

/** The text of a node and of all within it, without marks of Markdown. */
function textOf(node: Node): string {
  let text = '';
  visit(node, (inside: Node & { value?: unknown }) => {
    if (inside.type === 'break') text += ' ';
    // Raw HTML is dropped from pages, too.
    else if (inside.type !== 'html' && typeof inside.value === 'string') text += inside.value;
  });
  return text;
}

function parsed(markdown: string): string {
  let found = '';
  visit(parser.parse(markdown) as Node, 'paragraph', (node) => {
    found = textOf(node);
    return found.trim() === '' ? undefined : EXIT;
  });
  return found;
}

const firstBlock = (markdown: string): string =>
  markdown.replace(/^(?:[ \t]*\n)+/, '').split(/\n[ \t]*(?:\n|$)/, 1)[0] ?? '';

/** What could be anything else than words: signs that mean something in Markdown, lists, and lines set in. */
const MARKS = /[\\`*_[\]<>&#~|\0\r\t]|^(?: {2}|[ ]?(?:[-+=]|\d{1,9}[.)]))/m;

/**
 * The first paragraph of a Markdown text as plain text, in one line; empty where there is none. Most are plain words,
 * which need no parser: it would take most of the time that a ClaimReview takes.
 */
export function firstParagraph(markdown: string): string {
  const block = firstBlock(markdown);
  const text = MARKS.test(block) ? parsed(markdown) : block;
  return text.replace(/\s+/g, ' ').trim();
}
