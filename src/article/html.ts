import type { Element, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import type { Span } from '../schemas/common.ts';
import { createBuilder, type Reading } from './builder.ts';
import { createFlow, type Flow } from './html-flow.ts';
import { findArticle, guardDepth, parsePage } from './html-page.ts';
import type { Block } from './types.ts';

/** Elements that end the paragraph before them and the one they hold. */
const BLOCKS = [
  ...['address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt'],
  ...[
    'fieldset',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hgroup',
    'hr',
    'html',
    'legend',
    'li',
    'main',
    'menu',
    'ol',
  ],
  ...['p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
];

/** Only what divides text is let through, without attributes. All other elements are gone, their text stays. */
const sanitizer = unified()
  .use(rehypeSanitize, {
    tagNames: [...BLOCKS, 'br'],
    attributes: {},
    ancestors: {},
    required: {},
    strip: [],
  })
  .freeze();

/**
 * Reads a web page: the article in it, as headings, paragraphs, list items and block quotes.
 * A run of white space is one space; `<br>` is `\n`, and two of them end the paragraph; text outside
 * paragraphs is a paragraph. The first `<h1>` is the title. Nothing of the page is run.
 * Offsets are UTF-16 units of `html`. Throws an Error where elements are nested by the thousand.
 */
export function readHtml(html: string): Reading & { title: Span | null } {
  const builder = createBuilder();
  guardDepth(() => {
    const article = sanitizer.runSync(findArticle(parsePage(html)));
    walk(article, { kind: 'paragraph', depth: 0 }, createFlow(html, builder));
  });
  const reading = builder.finish();
  const title = reading.blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1);
  return { ...reading, title: title ? { start: title.start, end: title.end } : null };
}

type Kind = Pick<Block, 'kind' | 'depth'>;

function walk(parent: Element | Root, holder: Kind, flow: Flow): void {
  for (const node of parent.children) {
    if (node.type === 'text') flow.text(node.value, placeOf(node));
    else if (node.type !== 'element') continue;
    else if (node.tagName === 'br') flow.lineBreak(placeOf(node));
    else {
      const kind = kindOf(node.tagName, holder);
      flow.block(kind.kind, kind.depth);
      walk(node, kind, flow);
      flow.block(holder.kind, holder.depth);
    }
  }
}

/** The kind of the blocks in an element: the innermost of heading, item and block quote decides. */
function kindOf(tagName: string, holder: Kind): Kind {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level) return { kind: 'heading', depth: Number(level) };
  const depth = holder.kind === 'heading' ? 1 : holder.depth + 1;
  if (tagName === 'li') return { kind: 'item', depth };
  return tagName === 'blockquote' ? { kind: 'quote', depth } : holder;
}

function placeOf({ position }: Pick<Element, 'position'>): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
