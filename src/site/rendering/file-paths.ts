import type { RouteData } from 'astro';
import { isFileRoute, type FileContext } from '../file-route.ts';
import type { FilePath } from './site-path.ts';

type Params = FileContext<Record<string, unknown>>['params'];

/** The module of an endpoint. */
export interface FileModule {
  getStaticPaths?: () => Promise<{ params: Params; props: Record<string, unknown>; cacheKey?: string }[]>;
  GET?: unknown;
}

/** The path of a route, with what stands in its places. */
function pathnameOf({ segments }: RouteData, params: Params): string {
  const parts = segments.map((segment) =>
    segment.map(({ content, dynamic }) => (dynamic ? (params[content] ?? '') : content)).join(''),
  );
  return `/${parts.join('/')}`;
}

/**
 * The files of an endpoint, each with what makes it. Astro would make a request of each, find out again which one is asked for,
 * and put a response around it, which for files as small as these takes longer than all else.
 * @param localsOf gives what a path’s file may know of the site
 * @throws where the endpoint was not made by `fileRoute`
 */
export async function filePaths(
  route: RouteData,
  module: FileModule | undefined,
  localsOf: (pathname: string) => Promise<App.Locals>,
): Promise<FilePath[]> {
  const endpoint = module?.GET;
  if (!isFileRoute(endpoint) || !module?.getStaticPaths)
    throw new Error(
      `${route.component} gives files about reports, so its GET must be a fileRoute, with paths.`,
    );
  const paths = await module.getStaticPaths();
  return paths.map(({ params, props, cacheKey }) => {
    const pathname = pathnameOf(route, params);
    const make = async (): Promise<Uint8Array<ArrayBuffer>> =>
      endpoint.make({ params, props, locals: await localsOf(pathname) });
    return { pathname, route, cacheKey, make };
  });
}
