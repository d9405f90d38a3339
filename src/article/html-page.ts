import type { Element, ElementContent, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse).freeze();

/** Parses an HTML page as browsers do, without running anything of it. Positions are offsets of `html`. */
export function parsePage(html: string): Root {
  return parser.parse(html);
}

/** A text that cannot be read, for a reason that its owner can mend. */
export class UnreadableError extends Error {}

/**
 * Runs what goes down a page's tree by recursion. Where elements are nested by the thousand, which no
 * article does, the Error that is thrown says so in plain words.
 */
export function guardDepth<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableError('the page nests its elements too deeply to be read', { cause: error });
  }
}

/** Elements whose text is not the article’s. */
const DROPPED = new Set([
  ...[
    'aside',
    'audio',
    'button',
    'canvas',
    'datalist',
    'dialog',
    'embed',
    'figure',
    'footer',
    'head',
    'iframe',
  ],
  ...[
    'input',
    'map',
    'math',
    'nav',
    'noframes',
    'noscript',
    'object',
    'picture',
    'script',
    'select',
    'style',
  ],
  ...['svg', 'template', 'textarea', 'title', 'video'],
]);

/**
 * Gives the part of a page that holds the article, without what is not its text: what is marked as
 * `articleBody`, else the longest `<article>`, else `<main>`, else the whole page. Where the headline stands
 * before that part, it is put first.
 */
export function findArticle(page: Root): Root {
  const pruned: Root = { ...page, children: page.children.flatMap(prune) };
  const elements = elementsOf(pruned);
  const article =
    longest(elements.filter(isArticleBody)) ??
    longest(elements.filter(({ tagName }) => tagName === 'article')) ??
    longest(elements.filter(({ tagName }) => tagName === 'main'));
  if (!article) return pruned;
  const headline = elementsOf(article).some(isHeadline)
    ? undefined
    : elements.slice(0, elements.indexOf(article)).findLast(isHeadline);
  return { type: 'root', children: headline ? [headline, article] : [article] };
}

/** Drops what is hidden or not the article’s. Of a page’s or an article’s header, the headline stays. */
function prune(node: Nodes): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || DROPPED.has(node.tagName) || isHidden(node)) return [];
  if (node.tagName === 'header') return elementsOf(node).filter(isHeadline).slice(0, 1).flatMap(prune);
  // Some systems put the whole page into one form.
  if (node.tagName === 'form' && !elementsOf(node).some(holdsArticle)) return [];
  return [{ ...node, children: node.children.flatMap(prune) }];
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') || attribute(element, 'ariaHidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));
}

function isHeadline({ tagName }: Element): boolean {
  return tagName === 'h1';
}

function isArticleBody(element: Element): boolean {
  return attribute(element, 'itemProp').split(' ').includes('articleBody');
}

function holdsArticle(element: Element): boolean {
  return ['article', 'main', 'h1'].includes(element.tagName) || isArticleBody(element);
}

/** An attribute, by its name in hast, as one string; empty where the element has none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** All elements inside a node, in the order of the page. */
export function elementsOf(node: Element | Root): Element[] {
  const found: Element[] = [];
  const collect = (parent: Element | Root): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      found.push(child);
      collect(child);
    }
  };
  collect(node);
  return found;
}

/** The element with the most text; the first of several alike. */
function longest(elements: Element[]): Element | undefined {
  const lengths = new Map<Nodes, number>();
  const lengthOf = (node: Nodes): number => {
    if (node.type === 'text') return node.value.replace(/\s+/g, ' ').length;
    if (!('children' in node)) return 0;
    // Articles stand inside articles: each is measured once.
    const known = lengths.get(node);
    if (known !== undefined) return known;
    let length = 0;
    for (const child of node.children) length += lengthOf(child);
    lengths.set(node, length);
    return length;
  };
  let found: Element | undefined;
  for (const element of elements) if (!found || lengthOf(element) > lengthOf(found)) found = element;
  return found;
}
