import type { Words } from '../../interface/index.ts';
import type { Site } from '../../schemas/site.ts';
import type { Feed, FeedEntry } from './types.ts';

/** What a feed says of its site. */
export type FeedSite = Pick<Site, 'name' | 'address' | 'organisation'>;

/** The day of a feed that nothing is known of; RFC 4287 asks for one, and the clock’s would change the bytes. */
export const NO_DAY = '1970-01-01';

/**
 * A feed of a site.
 * @param entries the latest first
 * @param day the last day of which the content tells, for a feed without an entry
 */
export function feedOf(
  site: FeedSite,
  about: Pick<Feed, 'address' | 'page' | 'title' | 'description'>,
  entries: readonly FeedEntry[],
  day: string | null,
  { language, direction }: Words,
): Feed {
  // Programs that show entries of many feeds take no direction from a feed’s language.
  const turned = (html: string): string => (direction === 'rtl' ? `<div dir="rtl">${html}</div>` : html);
  return {
    ...about,
    language,
    day: entries[0]?.day ?? day ?? NO_DAY,
    site,
    publisher: site.organisation,
    entries: entries.map((entry) => ({ ...entry, html: turned(entry.html) })),
  };
}

/** How many entries a feed has: readers’ programs keep the older ones, and fetch all of them again each time. */
const MOST = 100;

/** What a feed tells of: the latest first, those of one day in the order in which they came. */
export function latest<T extends { day: string }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, MOST);
}
