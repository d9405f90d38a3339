import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Root } from 'hast';
import { remembered } from '../interface/remembered.ts';

/** What editors may use in reasoning and pages. Raw HTML never gets this far; remark-rehype drops it. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    'p',
    'a',
    'em',
    'strong',
    'ul',
    'ol',
    'li',
    'blockquote',
    'h2',
    'h3',
    'h4',
    'code',
    'pre',
    'br',
    'hr',
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** A page has one first heading, its title, so headings in Markdown begin at the second level. */
function lowerHeadings() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'h1') node.tagName = 'h2';
      if (/^h[56]$/.test(node.tagName)) node.tagName = 'h4';
    });
  };
}

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(lowerHeadings)
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)
  .freeze();

/** What was rendered already: a report, its claim’s page and each form of it show the same text. */
const rendered = remembered(200);

/** Renders an editor's Markdown as HTML that cannot run anything. */
export function renderMarkdown(markdown: string): string {
  return rendered(markdown, () => String(processor.processSync(markdown)));
}
