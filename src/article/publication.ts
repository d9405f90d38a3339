import type { Element, Root } from 'hast';
import { address, day, language } from '../schemas/common.ts';
import { attribute, elementsOf, guardDepth, parsePage } from './html-page.ts';
import { readLinkedData } from './linked-data.ts';

/** What a page says of its own publication; what it does not say is left out. */
export interface Publication {
  address?: string;
  publisher?: string;
  author?: string;
  /** `YYYY-MM-DD`, by the clock of the time zone that the page gives it in. */
  published?: string;
  /** A BCP 47 tag. */
  language?: string;
  title?: string;
}

/** What publishers call the date of publication in `<meta>`, the most exact first. */
const DATES = [
  'article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
];

/**
 * Reads where and when a page was published, from its `<link>` and `<meta>` elements, its JSON-LD and its
 * first `<time>`. Nothing of the page is run. What is no web address, date or language tag is left out.
 * Throws an Error where elements are nested by the thousand.
 */
export function readPublication(html: string): Publication {
  const elements = guardDepth(() => elementsOf(parsePage(html)));
  const data = readLinkedData(elements.filter(isLinkedData).map(textOf));
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const meta = (...names: string[]): string[] => names.flatMap((name) => contentsOf(metas, name));
  const all = (tag: string): Element[] => elements.filter(({ tagName }) => tagName === tag);

  const found: { [Key in keyof Publication]: string | undefined } = {
    address: [...canonicalLinks(all('link')), ...meta('og:url'), ...data.addresses]
      .map((value) => value.trim())
      .find(isAddress),
    publisher: first([...meta('og:site_name'), ...data.publishers]),
    author: first([...data.authors, ...meta('author', 'article:author').filter((name) => !isAddress(name))]),
    published: [...meta(...DATES), ...data.dates, ...all('time').map((time) => attribute(time, 'dateTime'))]
      .map(dayOf)
      .find((value) => value !== undefined),
    language: [
      ...all('html').map((root) => attribute(root, 'lang')),
      ...meta('content-language'),
      ...data.languages,
    ].find(isLanguage),
    title: first([...meta('og:title'), ...data.titles, ...all('title').map(textOf)]),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function isLinkedData(element: Element): boolean {
  return element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type'));
}

function textOf(node: Element | Root): string {
  const parts: string[] = [];
  for (const child of node.children) {
    if (child.type === 'text') parts.push(child.value);
    else if (child.type === 'element') parts.push(textOf(child));
  }
  return parts.join('');
}

/** What `<meta>` elements of a name say; `property`, `name`, `itemprop` and `http-equiv` all occur. */
function contentsOf(metas: Element[], name: string): string[] {
  const keys = ['property', 'name', 'itemProp', 'httpEquiv'];
  const named = metas.filter((meta) =>
    keys.some((key) => attribute(meta, key).toLowerCase() === name.toLowerCase()),
  );
  return named.map((meta) => attribute(meta, 'content'));
}

function canonicalLinks(links: Element[]): string[] {
  const canonical = links.filter((link) => attribute(link, 'rel').split(' ').includes('canonical'));
  return canonical.map((link) => attribute(link, 'href'));
}

function first(values: string[]): string | undefined {
  return values.map((value) => value.replace(/\s+/g, ' ').trim()).find((value) => value !== '');
}

/** The day of an ISO date or time, as it is written: the publisher’s own day. */
function dayOf(value: string): string | undefined {
  return day.safeParse(/^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1]).data;
}

function isAddress(value: string): boolean {
  return address.safeParse(value).success;
}

function isLanguage(value: string): boolean {
  return language.safeParse(value).success;
}
