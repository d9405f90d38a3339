import { Buffer } from 'node:buffer';
import { deserialize, serialize } from 'node:v8';
import { keptBytes } from '../form-cache.ts';
import { fillSizes } from '../download-sizes.ts';
import { factsOf, type PageFacts } from '../page-facts.ts';
import { relativePage } from '../relative-urls.ts';
import { singleFileOf } from '../single-files.ts';
import type { ThreadData } from './protocol.ts';
import { urlOf, type App, type SitePath } from './site-path.ts';

/** All pages and files of a report, by their paths from the site’s root, and what is to be known of the pages. */
export interface ReportFiles {
  files: Map<string, Uint8Array>;
  facts: PageFacts[];
}

/** The file of a path, from the site’s root. Astro ends the path of a file without an ending in a slash, too. */
function fileOf({ pathname, route }: SitePath): string {
  const path = pathname.slice(1).replace(/\/$/, '');
  return route.type === 'page' ? `${path}/index.html` : path;
}

/** What a response holds. */
export const bytesOf = async (response: Response): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await response.arrayBuffer());

/** A page, its addresses relative, or a file. */
async function makeFile(app: App, path: SitePath): Promise<Uint8Array> {
  const made = await bytesOf(await app.render(urlOf(path), path.route));
  return path.route.type === 'page' ? relativePage(made, fileOf(path)) : made;
}

async function makeFiles(
  slug: string,
  paths: readonly SitePath[],
  app: App,
  data: ThreadData,
): Promise<ReportFiles> {
  const files = new Map<string, Uint8Array>();
  // One after another: what many leave half made at once outlives its collection, and takes longer to clear than to make.
  for (const path of paths) files.set(fileOf(path), await makeFile(app, path));

  const page = `reports/${slug}/index.html`;
  const bytes = files.get(page);
  if (!bytes) throw new Error(`${page} was not made.`);
  const html = new TextDecoder().decode(bytes);
  files.set(`reports/${slug}/${slug}.html`, await singleFileOf(slug, html, data));
  // A PDF is made after all pages; so are then the sizes of all downloads put in.
  if (!data.awaitsPdf) {
    const sizeOf = (name: string): number | undefined => files.get(`reports/${slug}/${name}`)?.length;
    files.set(page, Buffer.from(fillSizes(html, sizeOf)));
  }
  const pages = [...files].filter(([file]) => file.endsWith('.html'));
  return { files, facts: pages.map(([file, page]) => factsOf(file, page)) };
}

/**
 * All pages and files of a report: those of an earlier build where nothing that they are made from has changed.
 * @param paths of the report
 */
export async function reportFiles(
  slug: string,
  paths: readonly SitePath[],
  app: App,
  data: ThreadData,
): Promise<ReportFiles> {
  const keys = new Set(paths.map(({ cacheKey }) => cacheKey));
  if (keys.has(undefined)) return makeFiles(slug, paths, app, data);
  const from = [...keys, process.version, data.version, data.shared, data.awaitsPdf];
  let made: ReportFiles | undefined;
  const bytes = await keptBytes({ name: `reports-made/${slug}`, from }, async () => {
    made = await makeFiles(slug, paths, app, data);
    return serialize(made);
  });
  return made ?? (deserialize(bytes) as ReportFiles);
}
