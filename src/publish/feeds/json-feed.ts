import type { JsonFeed } from 'feedsmith';
import { absolute } from '../addresses.ts';
import { midnight } from '../dates.ts';
import { idOf } from './identity.ts';
import type { Feed, FeedEntry } from './types.ts';

const VERSION = 'https://jsonfeed.org/version/1.1';

/** A key with its value, or nothing where there is none. */
function where<K extends string>(key: K, value: string | null | undefined): Partial<Record<K, string>> {
  return value === null || value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). Addresses have to be absolute there: without one of the site
 * they are left out.
 */
export function writeJsonFeed(feed: Feed): string {
  const { site, publisher, entries } = feed;
  const writeItem = ({
    key,
    address,
    title,
    html,
    day,
    published,
    kind,
  }: FeedEntry): JsonFeed.Item<string> => ({
    id: idOf(feed, key),
    ...where('url', absolute(site, address)),
    title: title.toWellFormed(),
    content_html: html.toWellFormed(),
    date_published: midnight(published ?? day),
    ...(published === undefined || published === day ? {} : { date_modified: midnight(day) }),
    tags: [kind.label],
  });
  // Plain JSON needs no writer, and feedsmith’s would leave out an empty list, which the format asks for.
  const written: JsonFeed.Feed<string> & { version: string } = {
    version: VERSION,
    title: feed.title.toWellFormed(),
    description: feed.description.toWellFormed(),
    ...where('home_page_url', absolute(site, feed.page)),
    ...where('feed_url', absolute(site, `${feed.address}.json`)),
    language: feed.language,
    authors: [{ name: publisher.name.toWellFormed(), ...where('url', publisher.url) }],
    items: entries.map(writeItem),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
