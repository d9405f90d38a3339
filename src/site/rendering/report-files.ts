import { Buffer } from 'node:buffer';
import { deserialize, serialize } from 'node:v8';
import { keptBytes } from '../form-cache.ts';
import { fillSizes } from '../download-sizes.ts';
import { factsOf, type PageFacts } from '../page-facts.ts';
import { relativeHtml } from '../relative-urls.ts';
import { singleFileOf } from '../single-files.ts';
import type { ThreadData } from './protocol.ts';
import { urlOf, type App, type SitePath } from './site-path.ts';

/** All pages and files of a report, by their paths from the site’s root, and what is to be known of the pages. */
export interface ReportFiles {
  files: Map<string, Uint8Array>;
  facts: PageFacts[];
}

const encode = (text: string): Uint8Array => Buffer.from(text);

/** The file of a path, from the site’s root. Astro ends the path of a file without an ending in a slash, too. */
function fileOf({ pathname, route }: SitePath): string {
  const path = pathname.slice(1).replace(/\/$/, '');
  return route.type === 'page' ? `${path}/index.html` : path;
}

/** A page as text, its addresses relative; a file as its bytes. */
async function makeFile(app: App, path: SitePath): Promise<string | Uint8Array> {
  const response = await app.render(urlOf(path), path.route);
  if (path.route.type !== 'page') return new Uint8Array(await response.arrayBuffer());
  return relativeHtml(await response.text(), fileOf(path));
}

async function makeFiles(
  slug: string,
  paths: readonly SitePath[],
  app: App,
  data: ThreadData,
): Promise<ReportFiles> {
  const page = `reports/${slug}/index.html`;
  const files = new Map<string, Uint8Array>();
  let html: string | undefined;
  // One after another: what many leave half made at once outlives its collection, and takes longer to clear than to make.
  for (const path of paths) {
    const [file, content] = [fileOf(path), await makeFile(app, path)];
    if (file === page && typeof content === 'string') html = content;
    files.set(file, typeof content === 'string' ? encode(content) : content);
  }

  if (html === undefined) throw new Error(`${page} was not made.`);
  files.set(`reports/${slug}/${slug}.html`, await singleFileOf(slug, html, data));
  // A PDF is made after all pages; so are then the sizes of all downloads put in.
  if (!data.awaitsPdf) {
    const sizeOf = (name: string): number | undefined => files.get(`reports/${slug}/${name}`)?.length;
    files.set(page, encode(fillSizes(html, sizeOf)));
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
  const bytes = await keptBytes({ name: `reports-made/${slug}`, from }, async () =>
    serialize(await makeFiles(slug, paths, app, data)),
  );
  return deserialize(bytes) as ReportFiles;
}
