import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { withBytes } from './with-bytes.ts';

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

const STYLES = /<style\b[^>]*>[^]*?<\/style>/gi;

/** Reads what the head of a page says; the rest of it need not be there. */
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
  // A report in one file has its fonts there.
  parser.end((end < 0 ? html : html.slice(0, end)).replace(STYLES, ''));
  return page;
}

/** The text of a page up to the end of its head: turning all of it into text takes longer than reading that. */
export function headOf(bytes: Buffer): string {
  const end = bytes.indexOf('</head>');
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

/**
 * Reads the heads of all pages of a built site, in the order of their files’ names.
 * @param known pages whose heads need not be read, by their files
 */
export function readBuiltPages(dir: string, known: ReadonlyMap<string, BuiltPage> = new Map()): BuiltPage[] {
  return globSync('**/*.html', { cwd: dir })
    .map((name) => name.split(sep).join('/'))
    .sort()
    .map((file) => known.get(file) ?? readHead(file, withBytes(join(dir, file), headOf)));
}
