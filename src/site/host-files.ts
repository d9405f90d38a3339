import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SITEMAP, writeRobots, writeSitemaps, type ListedPage } from '../publish/sitemap/index.ts';
import { readBuiltPages, type BuiltPage } from './built-pages.ts';
import { writeHeaders } from './headers.ts';
import { basedHtml } from './relative-urls.ts';

/** Folders in which Astro names each file by its content. */
const HASHED = ['_astro'];

const NOT_FOUND = '404.html';

/**
 * Writes what hosts and search engines look for in the root of a built site: `_headers`, and, where the pages say at
 * which address they are published, the sitemap, `robots.txt` and a `404.html` that works under the path of that
 * address. It is all made from the pages themselves, so that a new kind of page needs no entry here.
 * @param dir the folder of the built site
 * @param known pages that need not be read, by their files
 * @returns the absolute address of the site; null where there is none
 */
export async function writeHostFiles(
  dir: string,
  known: ReadonlyMap<string, BuiltPage> = new Map(),
): Promise<string | null> {
  const pages = readBuiltPages(dir, known);
  await writeFile(join(dir, '_headers'), writeHeaders(pages, HASHED));
  const address = pages.find(({ file }) => file === 'index.html')?.canonical ?? null;
  if (address === null) return null;

  const addressOf = (file: string): string => new URL(file, address).href;
  // The one file of a report names the page that it was made from.
  const listed = new Map<string, ListedPage>();
  for (const { canonical, modified, listed: isListed } of pages) {
    if (canonical !== null && isListed) listed.set(canonical, { address: canonical, modified });
  }
  for (const [file, text] of writeSitemaps([...listed.values()], addressOf))
    await writeFile(join(dir, file), text);
  await writeFile(join(dir, 'robots.txt'), writeRobots(addressOf(SITEMAP)));

  const notFound = join(dir, NOT_FOUND);
  if (existsSync(notFound)) {
    await writeFile(notFound, basedHtml(await readFile(notFound, 'utf8'), new URL(address).pathname));
  }
  return address;
}
