import { asHtml } from '../feeds/text.ts';

/** A page as search engines are told of it. */
export interface ListedPage {
  /** Its absolute address. */
  address: string;
  /** The last day on which what it shows was changed, as in `2026-03-16`; null where that is not known. */
  modified: string | null;
}

/** How many pages one file may list (sitemaps.org/protocol.html, “Using Sitemap index files”). */
const MOST = 50_000;

const SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The name of the file that search engines are led to. */
export const SITEMAP = 'sitemap.xml';

const byAddress = (a: ListedPage, b: ListedPage): number => (a.address < b.address ? -1 : 1);

function writeList(root: string, item: string, pages: readonly ListedPage[]): string {
  const lines = pages.map(({ address, modified }) => {
    const day = modified === null ? '' : `<lastmod>${asHtml(modified)}</lastmod>`;
    return `<${item}><loc>${asHtml(address)}</loc>${day}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="${SPACE}">\n${lines.join('')}</${root}>\n`;
}

/**
 * The sitemap of a site (sitemaps.org/protocol.html): one file, or, where that would list too many pages, one that
 * leads to others.
 * @param addressOf gives the absolute address of a file of the site’s root
 * @returns texts by names of files in the site’s root
 */
export function writeSitemaps(
  pages: readonly ListedPage[],
  addressOf: (file: string) => string,
  most = MOST,
): Map<string, string> {
  const sorted = [...pages].sort(byAddress);
  if (sorted.length <= most) return new Map([[SITEMAP, writeList('urlset', 'url', sorted)]]);
  const parts: [string, ListedPage[]][] = [];
  for (let start = 0; start < sorted.length; start += most) {
    parts.push([`sitemap-${String(parts.length + 1)}.xml`, sorted.slice(start, start + most)]);
  }
  const files = parts.map(([file, part]): ListedPage => {
    const days = part.flatMap(({ modified }) => modified ?? []).sort();
    return { address: addressOf(file), modified: days.at(-1) ?? null };
  });
  return new Map([
    [SITEMAP, writeList('sitemapindex', 'sitemap', files)],
    ...parts.map(([file, part]): [string, string] => [file, writeList('urlset', 'url', part)]),
  ]);
}

/**
 * `robots.txt` (RFC 9309): everything may be read, and the sitemap is there. Programs look for it at the root of a
 * host only; that of a site in a folder is of use to whoever writes the host’s.
 */
export function writeRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
