import type { Site } from '../../schemas/site.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** What tells it from every other entry of the feed, the same for ever. */
  key: string;
  /** What it is about, as an address from the site’s root, as in `/reports/fire/#claim-boats`. */
  address: string;
  /** Where else it stands, as an address from the site’s root. */
  related?: string;
  title: string;
  /** The entry as HTML, without links: a feed is read elsewhere. */
  html: string;
  /** The day of the entry, as in `2026-03-16`: one of the content, never that of the build. */
  day: string;
  /** The day on which it was first published, where that is another. */
  published?: string;
  /** What kind of entry it is. */
  kind: { term: string; label: string };
}

/** A feed, before it is written in one form or another. */
export interface Feed {
  /** Where it stands, from the site’s root and without an ending, as in `/corrections/feed`. */
  address: string;
  /** The page that it is the feed of, as an address from the site’s root. */
  page: string;
  title: string;
  description: string;
  /** Language of titles and texts, as a BCP 47 tag. */
  language: string;
  /** The last day of which it tells. */
  day: string;
  /** The site that it is of, for the address of it. */
  site: Pick<Site, 'address'>;
  publisher: { name: string; url?: string | undefined; email?: string | undefined };
  /** The latest first. */
  entries: readonly FeedEntry[];
}
