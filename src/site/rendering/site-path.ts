import type { RouteData } from 'astro';

/** A page or a file of the site, as Astro knows it. */
export interface SitePath {
  /** As in `/reports/fire/`, or `/reports/fire/report.json`. */
  pathname: string;
  route: RouteData;
  /** The same where nothing that it is made from has changed; undefined for what is always made anew. */
  cacheKey?: string | undefined;
}

/** A file that is made without Astro. */
export interface FilePath extends SitePath {
  make: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What makes the pages and files of the site. */
export interface App {
  /** All pages and files about one report each. */
  reportPaths(): Promise<(SitePath | FilePath)[]>;
  /** All others. They take memory that no thread needs which only makes reports. */
  otherPaths(): Promise<SitePath[]>;
  render(url: string, route: RouteData): Promise<Response>;
}

/** The file of a path, from the site’s root. Astro ends the path of a file without an ending in a slash, too. */
export function fileOf({ pathname, route }: SitePath): string {
  const path = pathname.slice(1).replace(/\/$/, '');
  return route.type === 'page' ? `${path}/index.html` : path;
}

/** Where requests seem to go; pages have no use for it. */
const ORIGIN = 'http://localhost';

const hasExtension = (pathname: string): boolean => /\.[^/.]+$/.test(pathname);

/** The address under which Astro is asked for a path: with a slash at its end, unless it is a file’s. */
export function urlOf({ pathname, route }: SitePath): string {
  const isFile = route.type === 'endpoint' && hasExtension(pathname);
  return new URL(isFile || pathname.endsWith('/') ? pathname : `${pathname}/`, ORIGIN).href;
}
