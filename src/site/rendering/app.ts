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
  /** All pages and files about one report each. */
  reportPaths(): Promise<SitePath[]>;
  /** All others. They take memory that no thread needs which only makes reports. */
  otherPaths(): Promise<SitePath[]>;
  render(url: string, route: RouteData): Promise<Response>;
}

/** Routes of pages and files about one report each. */
const isOfReports = ({ route }: RouteData): boolean => /^\/(?:reports|embed)\/\[slug\]/.test(route);

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
export function openApp(): App {
  const app = createApp({ streaming: false });
  app.renderError = (_, { error, response, status }) => {
    if (response) return Promise.resolve(response);
    return Promise.reject(error instanceof Error ? error : new Error(`Status ${String(status)}.`));
  };
  const { manifest } = app;
  const { routes } = manifest;
  // What is found is remembered for this very manifest, so that it must not be a copy with fewer routes.
  const pathsOf = async (isAsked: (route: RouteData) => boolean): Promise<SitePath[]> => {
    manifest.routes = routes.filter(({ routeData }) => isAsked(routeData));
    try {
      return await new StaticPaths(app).getAll();
    } finally {
      manifest.routes = routes;
    }
  };
  return {
    reportPaths: () => pathsOf(isOfReports),
    otherPaths: () => pathsOf((route) => !isOfReports(route)),
    render: (url, routeData) => app.render(new Request(url), { routeData }),
  };
}
