import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { localsOf } from '../locals.ts';
import { filePaths, type FileModule } from './file-paths.ts';
import type { App, FilePath, SitePath } from './site-path.ts';

/** Routes of pages and files about one report each. */
const isOfReports = ({ route }: RouteData): boolean => /^\/(?:reports|embed)\/\[slug\]/.test(route);

/** What is loaded once need not be asked for again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
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
  // `import()` asks the loader each time.
  for (const [component, load] of manifest.pageMap ?? []) manifest.pageMap?.set(component, once(load));
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
  const filesOf = async (route: RouteData): Promise<FilePath[]> => {
    const built = await manifest.pageMap?.get(route.component)?.();
    // What the bundle has of an endpoint is its module as it was written.
    return filePaths(route, (await built?.page()) as FileModule | undefined, localsOf);
  };
  return {
    async reportPaths() {
      const ofReports = routes.map(({ routeData }) => routeData).filter(isOfReports);
      const files = await Promise.all(ofReports.filter(({ type }) => type === 'endpoint').map(filesOf));
      return [...(await pathsOf((route) => isOfReports(route) && route.type === 'page')), ...files.flat()];
    },
    otherPaths: () => pathsOf((route) => !isOfReports(route)),
    render: (url, routeData) => app.render(new Request(url), { routeData }),
  };
}
