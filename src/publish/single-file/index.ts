import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Part, Words } from '../../interface/index.ts';
import { inlineFiles, type ReadFile } from './inline.ts';
import { detachLinks } from './links.ts';

export type { ReadFile } from './inline.ts';

const processor = unified().use(rehypeParse).use(rehypeStringify, { upperDoctype: true }).freeze();

const element = (tagName: string, properties: Element['properties'], children: Element['children'] = []) =>
  ({ type: 'element', tagName, properties, children }) satisfies Element;

/** What the file may do: show itself, in styles that are these and no others. It cannot ask for anything. */
function policyOf(tree: Root): string {
  const hashes: string[] = [];
  visit(tree, 'element', ({ tagName, children: [text] }) => {
    if (tagName !== 'style' || text?.type !== 'text') return;
    hashes.push(`'sha256-${createHash('sha256').update(text.value).digest('base64')}'`);
  });
  return [
    "default-src 'none'",
    `style-src ${hashes.join(' ') || "'none'"}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const isPolicy = ({ tagName, properties: { httpEquiv } }: Element): boolean =>
  tagName === 'meta' && String(httpEquiv).toLowerCase() === 'content-security-policy';

/**
 * Puts the policy before everything that it rules, in place of the site’s. Search engines are to list the report, not this
 * copy of it.
 */
function setHead(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'head') return;
    const rest = node.children.filter((child) => child.type !== 'element' || !isPolicy(child));
    const charset = rest.findIndex((child) => child.type === 'element' && 'charSet' in child.properties);
    const policy = element('meta', { httpEquiv: ['content-security-policy'], content: policyOf(tree) });
    const robots = element('meta', { name: 'robots', content: 'noindex' });
    node.children = rest.toSpliced(charset + 1, 0, policy, robots);
  });
}

/** The absolute address that a page says it has; null where it says none. */
function canonicalOf(tree: Root): string | null {
  let canonical: string | null = null;
  visit(tree, 'element', ({ tagName, properties: { rel, href } }) => {
    if (tagName === 'link' && Array.isArray(rel) && rel.includes('canonical') && typeof href === 'string')
      canonical = href;
  });
  return canonical;
}

/** Tells at the end what the file is, and where the report itself is to be found. */
function addNote(tree: Root, canonical: string | null, { parts }: Words): void {
  const written = (part: Part): Element['children'][number] =>
    typeof part === 'string'
      ? { type: 'text', value: part }
      : element('a', { href: canonical ?? '', dir: 'ltr' }, part.parts.map(written));
  const note =
    canonical === null ? parts('one-file.note') : parts('one-file.note-from', { address: canonical });
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'main') return;
    node.children.push(
      element('div', { className: ['wrap'] }, [
        element('p', { className: ['small', 'soft'] }, note.map(written)),
      ]),
    );
  });
}

/**
 * A built page as one file with everything in it: styles, fonts, pictures; no script. Its policy forbids the network. Where
 * the page says by which absolute address it is known, links to other pages of the site lead there.
 * @param html the page, whose addresses may be relative or start at the root
 * @param page its address from the site’s root, as in `/reports/fire/`
 * @param read gives the files of the site
 * @param words those of the page’s language
 */
export function singleFile(html: string, page: string, read: ReadFile, words: Words): string {
  const tree: Root = processor.parse(html);
  const canonical = canonicalOf(tree);
  inlineFiles(tree, page, read);
  detachLinks(tree, page, canonical);
  addNote(tree, canonical, words);
  setHead(tree);
  return processor.stringify(tree);
}
