import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { expect } from 'vitest';

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;

/** The elements of one name right inside another. */
export const children = (of: XmlElement, name: string): XmlElement[] =>
  of.children.filter(isElement).filter((child) => child.name === name);

/** The text of the first element of one name right inside another. */
export const textOf = (of: XmlElement, name: string): string | undefined => children(of, name)[0]?.text;

/** The links of a feed or an entry by what they are for. */
export const linksOf = (of: XmlElement): Record<string, string | undefined> =>
  Object.fromEntries(
    children(of, 'link').map(({ attributes }) => [attributes['rel'] ?? 'alternate', attributes['href']]),
  );

/** What an entry says to a reader's program, which takes titles and texts for HTML. */
export const unescape = (html: string): string =>
  html
    .replace(/<\/p><p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Reads an Atom feed with a strict parser, and holds it against what RFC 4287 demands. */
export function readAtom(xml: string): { feed: XmlElement; entries: XmlElement[] } {
  const feed = parseXml(xml).root;
  if (!feed) throw new Error('there is no root');
  expect(feed.name).toBe('feed');
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  const entries = children(feed, 'entry');
  // 4.1.1 and 4.1.2: exactly one id, title and updated; an author, of the feed if not of each entry.
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) expect(children(element, name)).toHaveLength(1);
    expect(textOf(element, 'id')).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    for (const name of ['updated', 'published']) {
      // 3.3: RFC 3339, with “T” and “Z” in upper case.
      for (const { text } of children(element, name)) expect(text).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    expect(children(element, 'subtitle').length).toBeLessThanOrEqual(1);
    // No two alternate links of one type and language.
    const alternates = children(element, 'link').filter(
      ({ attributes }) => attributes['rel'] === 'alternate',
    );
    expect(alternates).toHaveLength(1);
    for (const { attributes } of children(element, 'link')) expect(attributes['href']).toBeTruthy();
    for (const { attributes } of children(element, 'category')) expect(attributes['term']).toBeTruthy();
  }
  const [author] = children(feed, 'author');
  expect(author && children(author, 'name')).toHaveLength(1);
  // 4.1.2: at most one content, of a type that says how to read it.
  for (const each of entries) {
    expect(children(each, 'content').map(({ attributes }) => attributes['type'])).toEqual(['html']);
  }
  expect(new Set(entries.map((each) => textOf(each, 'id'))).size).toBe(entries.length);
  return { feed, entries };
}

interface Json {
  version: string;
  title: string;
  home_page_url?: string;
  feed_url?: string;
  items: {
    id: string;
    url?: string;
    title: string;
    content_html: string;
    date_published: string;
    date_modified?: string;
  }[];
}
/** Reads a JSON feed. */
export const readJson = (json: string): Json => JSON.parse(json) as Json;
