import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/** A page or a file of the site, as Astro knows it. */
export interface SitePath {
  /** As in `/reports/fire/`, or `/reports/fire/report.json`. */
  pathname: string;
  route: RouteData;
  /** The same where nothing that it is made from has changed; undefined for what is always made anew. */
  cacheKey?: string | undefined;
}

/** What makes the pages and files of the site. */
export interface App {
  paths: SitePath[];
  render(url: string, route: RouteData): Promise<Response>;
}

/** Where requests seem to go; pages have no use for it. */
const ORIGIN = 'http://localhost';

const hasExtension = (pathname: string): boolean => /\.[^/.]+$/.test(pathname);

/** The address under which Astro is asked for a path: with a slash at its end, unless it is a file’s. */
export function urlOf({ pathname, route }: SitePath): string {
  const isFile = route.type === 'endpoint' && hasExtension(pathname);
  return new URL(isFile || pathname.endsWith('/') ? pathname : `${pathname}/`, ORIGIN).href;
}

/**
 * Opens Astro’s app, with all pages in it, in this thread. It only exists in the bundle of the pages.
 * @throws what a page throws: a server’s app would show its readers a page about it instead
 */
export async function openApp(): Promise<App> {
  const app = createApp({ streaming: false });
  app.renderError = (_, { error, response, status }) => {
    if (response) return Promise.resolve(response);
    return Promise.reject(error instanceof Error ? error : new Error(`Status ${String(status)}.`));
  };
  return {
    paths: await new StaticPaths(app).getAll(),
    render: (url, routeData) => app.render(new Request(url), { routeData }),
  };
}
