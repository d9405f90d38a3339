import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Stands for the site’s origin while addresses are resolved. */
const HERE = 'http://site.invalid';

/** What of a link makes sense for words that lead nowhere. */
const KEPT = new Set(['className', 'id', 'lang', 'dir']);

/** The address of a page or file of the site, from its root; null for one that is elsewhere. */
export function pathOf(address: string, page: string): { path: string; fragment: string } | null {
  const url = URL.parse(address, HERE + page);
  if (url?.origin !== HERE) return null;
  return { path: url.pathname.replace(/(?<=\/)index\.html$/, '') + url.search, fragment: url.hash };
}

function idsOf(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return ids;
}

/** Where a link leads from within the file; null where that is nowhere. */
function target(address: string, page: string, ids: ReadonlySet<string>, root: string | null) {
  const place = pathOf(address, page);
  if (place === null) return address;
  const { path, fragment } = place;
  if (path === page) return fragment === '' ? '#' : fragment;
  // A claim’s page holds what its card holds.
  const claim = path.startsWith(`${page}claims/`) ? path.slice(`${page}claims/`.length, -1) : null;
  if (claim !== null && fragment === '' && ids.has(`claim-${claim}`)) return `#claim-${claim}`;
  return root === null ? null : new URL(path.slice(1), root).href + fragment;
}

function unlink(node: Element): void {
  node.tagName = 'span';
  node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => KEPT.has(name)));
}

/**
 * Makes the links of a page work from a file of its own: those within the report lead to their place in it, those to
 * other pages of the site to where the site is published. Without an address of the site these are words and no links,
 * and navigation that is left without a link goes.
 * @param page the address of the page from the site’s root, as in `/reports/fire/`
 * @param canonical its absolute address; null where it has none
 */
export function detachLinks(tree: Root, page: string, canonical: string | null): void {
  const root = canonical?.endsWith(page) ? canonical.slice(0, 1 - page.length) : null;
  const ids = idsOf(tree);
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'a' || typeof node.properties.href !== 'string') return;
    const href = target(node.properties.href, page, ids, root);
    if (href === null) unlink(node);
    else node.properties.href = href;
  });
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'nav' || index === undefined || !parent) return undefined;
    let links = 0;
    visit(node, 'element', ({ tagName }) => {
      if (tagName === 'a') links += 1;
    });
    if (links > 0) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}
