import { globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One built page. */
export interface Page {
  /** The file, as a path from here. */
  file: string;
  /** Its address on the site, from the root. */
  address: string;
  /** What kind of page it is: one of `TYPES`, or its address where it is the only one of its kind. */
  type: string;
}

/** The kinds of which there are many pages, and the addresses that every site has. */
const TYPES: Record<string, RegExp> = {
  home: /^\/$/,
  report: /^\/reports\/[^/]+\/$/,
  'evidence pack': /^\/reports\/[^/]+\/evidence\/$/,
  classroom: /^\/reports\/[^/]+\/classroom\/$/,
  worksheet: /^\/reports\/[^/]+\/classroom\/worksheet\/$/,
  'answer key': /^\/reports\/[^/]+\/classroom\/key\/$/,
  claim: /^\/reports\/[^/]+\/claims\/[^/]+\/$/,
  sources: /^\/sources\/$/,
  source: /^\/sources\/[^/]+\/$/,
  people: /^\/people\/$/,
  person: /^\/people\/[^/]+\/$/,
  rules: /^\/rules\/$/,
  rule: /^\/rules\/[^/]+\/$/,
  corrections: /^\/corrections\/$/,
  coverage: /^\/coverage\/$/,
  dismissals: /^\/dismissals\/$/,
  figures: /^\/figures\/$/,
  reference: /^\/reference\/$/,
  search: /^\/search\/$/,
  'not found': /^\/404\.html$/,
};

/** Kinds that a site may do without. */
const OPTIONAL: Record<string, RegExp> = {
  'claim list': /^\/search\/.+\/$/,
  embed: /^\/embed\/[^/]+\/[^/]+\/$/,
};

function typeOf(address: string): string {
  const named = Object.entries({ ...TYPES, ...OPTIONAL }).find(([, pattern]) => pattern.test(address));
  return named?.[0] ?? address;
}

/** All pages of a built site, in the order of their addresses. */
export function pagesOf(folder: string): Page[] {
  return globSync('**/*.html', { cwd: resolve(folder) })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => {
      const address = `/${path}`.replace(/\/index\.html$/, '/');
      return { file: join(folder, path), address, type: typeOf(address) };
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * The largest page of each kind, which shows most of what its kind can hold. A kind that the site lacks
 * is an error: a test that walks through nothing finds nothing.
 */
export function onePageOfEachType(folder: string): Page[] {
  const largest = new Map<string, Page>();
  const size = (page: Page) => statSync(page.file).size;
  for (const page of pagesOf(folder)) {
    const other = largest.get(page.type);
    if (!other || size(page) > size(other)) largest.set(page.type, page);
  }
  const missing = Object.keys(TYPES).filter((type) => !largest.has(type));
  if (missing.length > 0) throw new Error(`${folder} has no page of these kinds: ${missing.join(', ')}`);
  return [...largest.values()];
}

/** The largest page of one kind. */
export function pageOfType(folder: string, type: string): Page {
  const page = onePageOfEachType(folder).find((each) => each.type === type);
  if (!page) throw new Error(`${folder} has no page of the kind ${type}`);
  return page;
}
