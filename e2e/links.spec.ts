import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { pagesOf } from './pages.ts';
import { expect, test } from './test.ts';

/** Stands for the site's origin while addresses are resolved. */
const HERE = 'http://site.invalid';

interface Link {
  /** The address of the page it is on. */
  from: string;
  /** As it is written. */
  to: string;
}

interface ParsedPage {
  links: Link[];
  /** What fragments can point at. */
  ids: Set<string>;
  /** The absolute address that the page gives for itself. */
  canonical: string | undefined;
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'data', 'poster', 'cite'] as const;

function parse(address: string, html: string): ParsedPage {
  const tree: Root = unified().use(rehypeParse).parse(html);
  const page: ParsedPage = { links: [], ids: new Set(), canonical: undefined };
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (typeof properties.id === 'string') page.ids.add(properties.id);
    const values: unknown[] = ADDRESS_ATTRIBUTES.map((name) => properties[name]);
    // hast gives srcset as one string: `a.png 1x, b.png 2x`.
    if (typeof properties.srcSet === 'string') {
      values.push(...properties.srcSet.split(',').map((part) => part.trim().split(/\s/)[0]));
    }
    for (const to of values) if (typeof to === 'string') page.links.push({ from: address, to });
    const { rel, href } = properties;
    if (tagName === 'link' && Array.isArray(rel) && rel.includes('canonical') && typeof href === 'string') {
      page.canonical = href;
    }
  });
  return page;
}

/** The whole site: its pages by address, and where it says that it is published. */
function readSite(folder: string) {
  const pages = new Map(
    pagesOf(folder).map(({ address, file }) => [address, parse(address, readFileSync(file, 'utf8'))]),
  );
  return { folder, pages, published: pages.get('/')?.canonical?.replace(/\/$/, '') };
}

type Site = ReturnType<typeof readSite>;

/** Where a link leads on the site; undefined for one that leads elsewhere. */
function targetOf({ from, to }: Link, { published }: Site): URL | undefined {
  const local = published && to.startsWith(`${published}/`) ? to.slice(published.length) : to;
  const url = new URL(local, HERE + from);
  return url.origin === HERE ? url : undefined;
}

function problemOf(link: Link, site: Site): string | undefined {
  const target = targetOf(link, site);
  if (!target) return undefined;
  const told = `${link.from}: ${link.to}`;
  const address = decodeURIComponent(target.pathname).replace(/\/index\.html$/, '/');
  const page = site.pages.get(address);
  if (!page) {
    const isFile = statSync(join(site.folder, address), { throwIfNoEntry: false })?.isFile();
    return isFile ? undefined : `${told} leads nowhere`;
  }
  // What follows `:~:` is a text to look for, which the browser strips off.
  const fragment = decodeURIComponent(target.hash.slice(1)).replace(/:~:.*$/s, '');
  const found = fragment === '' || fragment === 'top' || page.ids.has(fragment);
  return found ? undefined : `${told} names a place that the page lacks`;
}

test('every internal link and fragment leads somewhere', ({ folder }) => {
  const site = readSite(folder);
  const links = [...site.pages.values()].flatMap((page) => page.links);
  const internal = links.filter((link) => targetOf(link, site));
  expect(internal.length).toBeGreaterThan(site.pages.size);
  expect(internal.filter(({ to }) => to.includes('#')).length).toBeGreaterThan(0);
  expect(links.flatMap((link) => problemOf(link, site) ?? [])).toEqual([]);
});

test('links of pages are relative, so that the site can lie in any folder', ({ folder }) => {
  const { pages } = readSite(folder);
  // 404.html answers for addresses of any depth, so that its links start from the root.
  const links = [...pages].filter(([address]) => address !== '/404.html').flatMap(([, page]) => page.links);
  expect(links.filter(({ to }) => to.startsWith('/'))).toEqual([]);
});
