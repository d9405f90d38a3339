import { generateAtomFeed } from 'feedsmith';
import { absolute, addressFrom } from '../addresses.ts';
import { midnight } from '../dates.ts';
import { idOf } from './identity.ts';
import { asHtml, speakable } from './text.ts';
import type { Feed, FeedEntry } from './types.ts';

/**
 * Text, said to be HTML and escaped as such: feedsmith writes text with an ampersand as CDATA, and there turns a
 * literal “&apos;” into an apostrophe. An escaped ampersand never looks like that.
 */
const text = (value: string) => ({ value: asHtml(speakable(value)), type: 'html' });

/**
 * Puts right how feedsmith lays its output out: it breaks lines between a tag and CDATA, which are part of a name or a
 * title to some readers, and writes thousandths of seconds, which a day of the content does not have. Escaped as they
 * are, titles and texts hold neither tags nor CDATA that this could take for the feed’s own.
 */
function tidy(xml: string): string {
  return xml
    .replace(/>\s+<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\s+<\//g, ']]></')
    .replace(/(?<=<(?:updated|published)>[\d:T-]{19})\.000(?=Z<)/g, '');
}

/**
 * A feed as Atom (RFC 4287). Times are midnight, UTC, of days of the content. Without an address of the site links are
 * relative to the feed, which the format allows.
 */
export function writeAtom(feed: Feed): string {
  const { site, publisher, entries } = feed;
  const file = `${feed.address}.xml`;
  const to = (address: string): string => absolute(site, address) ?? addressFrom(file, address);

  const writeEntry = ({ key, address, related, title, html, day, published = day, kind }: FeedEntry) => ({
    id: idOf(feed, key),
    title: text(title),
    updated: new Date(midnight(day)),
    published: new Date(midnight(published)),
    links: [
      { rel: 'alternate', type: 'text/html', href: to(address) },
      ...(related === undefined ? [] : [{ rel: 'related', type: 'text/html', href: to(related) }]),
    ],
    categories: [kind],
    content: { value: speakable(html), type: 'html' },
  });
  const xml = generateAtomFeed({
    id: idOf(feed),
    title: text(feed.title),
    subtitle: text(feed.description),
    updated: new Date(midnight(feed.day)),
    authors: [
      {
        name: speakable(publisher.name),
        ...(publisher.url === undefined ? {} : { uri: publisher.url }),
        ...(publisher.email === undefined ? {} : { email: publisher.email }),
      },
    ],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: to(file) },
      { rel: 'alternate', type: 'text/html', href: to(feed.page) },
    ],
    generator: { text: 'Sic' },
    xml: { lang: feed.language },
    entries: entries.map(writeEntry),
  });
  return `${tidy(xml).trimEnd()}\n`;
}
