import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Parser } from 'htmlparser2';

/** What a built page says of itself in its head. */
export interface BuiltPage {
  /** Its file, from the site’s root, with `/`. */
  file: string;
  /** The address under which it is to be known; null for one that says none. */
  canonical: string | null;
  /** Its content security policy. */
  policy: string | null;
  /** The last day on which what it shows was changed. */
  modified: string | null;
  /** Whether search engines may list it. */
  listed: boolean;
}

/** Reads what the head of a page says. */
export function readHead(file: string, html: string): BuiltPage {
  const page: BuiltPage = { file, canonical: null, policy: null, modified: null, listed: true };
  const parser = new Parser({
    onopentag: (tag, { rel, href, name, property, content, 'http-equiv': equivalent }) => {
      if (tag === 'link' && rel === 'canonical') page.canonical = href ?? null;
      if (tag !== 'meta') return;
      if (equivalent?.toLowerCase() === 'content-security-policy') page.policy = content ?? null;
      if (property === 'article:modified_time') page.modified = content ?? null;
      if (name === 'robots' && content?.includes('noindex')) page.listed = false;
    },
  });
  const end = html.indexOf('</head>');
  parser.end(end < 0 ? html : html.slice(0, end));
  return page;
}

/** Reads the heads of all pages of a built site, in the order of their files’ names. */
export async function readBuiltPages(dir: string): Promise<BuiltPage[]> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const pages: BuiltPage[] = [];
  for (const name of names) {
    pages.push(readHead(name.split(sep).join('/'), await readFile(join(dir, name), 'utf8')));
  }
  return pages;
}
