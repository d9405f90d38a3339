import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Words } from '../interface/index.ts';
import { wordsOfPage } from './page-words.ts';

/** Where `Downloads.astro` leaves room for the size of a file beside the page. */
const ROOM = /\sdata-size="([^"/\\]+)"[^>]*>(?=<\/span>)/g;

/** The first of what is to be filled in: the whole of a long page would be searched in vain. */
const FIRST = /\sdata-(?:size|if-made)=/;

/** A download that is made on request only, hidden until it is known to be there. */
const ON_REQUEST = /<li(?=[^>]*\shidden\b)[^>]*\sdata-if-made="([^"/\\]+)"[^>]*>([^]*?)<\/li>/g;

/** A size as readers see it, in thousands of bytes: “, 34 KB”; never 0. */
export function writeSize(bytes: number, { say, number }: Words): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? say('downloads.kilobytes', { size: number(kilobytes) })
    : say('downloads.megabytes', { size: number(kilobytes / 1000, 1) });
}

/** Shows the downloads that were made on request, and takes those out that were not. */
function settleRequests(html: string, isMade: (file: string) => boolean): string {
  return html.replace(ON_REQUEST, (item: string, file: string) =>
    isMade(file) ? item.replace(/\s(?:hidden(?:="")?|data-if-made="[^"]*")(?=[^<]*>)/g, '') : '',
  );
}

/** Puts sizes into a page, in its language; where a file is missing the room stays empty, and a download made on request only goes. */
export function fillSizes(html: string, sizeOf: (file: string) => number | undefined): string {
  const first = html.search(FIRST);
  if (first < 0) return html;
  const start = html.lastIndexOf('<', first);
  const words = wordsOfPage(html);
  const settled = settleRequests(html.slice(start), (file) => sizeOf(file) !== undefined);
  const filled = settled.replace(ROOM, (room: string, file: string) => {
    const bytes = sizeOf(file);
    return bytes === undefined ? room : room + writeSize(bytes, words);
  });
  return html.slice(0, start) + filled;
}

/**
 * Puts the sizes of the files that reports offer into their pages, once all of them are made.
 * @param dir the folder of the built site
 * @returns the files of these pages, from the site’s root, with `/`
 */
export function fillDownloadSizes(dir: string): string[] {
  const pages = globSync('reports/*/index.html', { cwd: dir }).map((name) => name.replaceAll('\\', '/'));
  for (const page of pages) {
    const file = join(dir, page);
    const html = readFileSync(file, 'utf8');
    const sizeOf = (name: string): number | undefined =>
      statSync(join(dirname(file), name), { throwIfNoEntry: false })?.size;
    writeFileSync(file, fillSizes(html, sizeOf));
  }
  return pages;
}
