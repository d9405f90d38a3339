import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { remembered } from '../../interface/remembered.ts';
import { renderMarkdown } from '../../report/index.ts';

/** The same reasoning stands in each form of a report; nobody may change what is remembered. */
const read = remembered<Element[]>(200);

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * An editor’s Markdown as elements, with the same freedoms and no others as on the pages. Its headings come below those
 * of a note.
 */
export function reasoningElements(markdown: string): readonly Element[] {
  return read(markdown, () => parseReasoning(markdown));
}

function parseReasoning(markdown: string): Element[] {
  const tree: Root = parser.parse(renderMarkdown(markdown));
  visit(tree, 'element', (node) => {
    const level = /^h([2-4])$/.exec(node.tagName)?.[1];
    if (level !== undefined) node.tagName = `h${Number(level) + 2}`;
    // What leads to another page of the site leads nowhere from a file of its own.
    if (node.tagName === 'a' && !URL.canParse(String(node.properties.href))) delete node.properties.href;
  });
  return tree.children.filter((node) => node.type === 'element');
}
