/*
 * The program of a thread that makes pages. Astro bundles it with all of them, in place of its own entry; see `prerenderer.ts`.
 */
import { serializeRouteData } from 'astro/app/manifest';
import { answerQuestions } from './answers.ts';
import { openApp } from './app.ts';
import { digestAtOnce } from './digests.ts';
import { encodeInOnePass } from './encoding.ts';
import type { PageQuestions, SentFile, SentPage, SentPath, SentReport } from './protocol.ts';
import { reportOf } from './report-path.ts';
import { fileOf, urlOf, type SitePath } from './site-path.ts';

digestAtOnce();
encodeInOnePass();
const app = openApp();

const byReport = Map.groupBy(await app.reportPaths(), ({ pathname }) => reportOf(pathname));

/** Asked for once all reports are made, if at all. */
let asked: Promise<SitePath[]> | undefined;
const otherPaths = (): Promise<SitePath[]> => (asked ??= app.otherPaths());
let otherRoutes: Map<string, SitePath['route']> | undefined;

function reports(): SentReport[] {
  return [...byReport].flatMap(([slug, paths]) => {
    if (slug === undefined) return [];
    const keys = new Set(paths.map(({ cacheKey }) => cacheKey));
    return [{ slug, keys: keys.has(undefined) ? null : [...keys].filter((key) => key !== undefined) }];
  });
}

const bytesOf = async (response: Response): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await response.arrayBuffer());

async function report(slug: string): Promise<SentFile[]> {
  const files: SentFile[] = [];
  // One after another: what many leave half made at once outlives its collection, and takes longer to clear than to make.
  for (const path of byReport.get(slug) ?? []) {
    const began = performance.now();
    const body =
      'make' in path ? await path.make() : await bytesOf(await app.render(urlOf(path), path.route));
    const took = performance.now() - began;
    files.push({ file: fileOf(path), isPage: path.route.type === 'page', took, body });
  }
  return files;
}

async function others(): Promise<SentPath[]> {
  const paths = await otherPaths();
  return paths.map(({ pathname, route }) => ({ pathname, route: serializeRouteData(route, 'always') }));
}

async function page({ url, component }: PageQuestions['page']['asked']): Promise<SentPage> {
  otherRoutes ??= new Map((await otherPaths()).map((path) => [path.route.component, path.route]));
  const route = otherRoutes.get(component);
  if (!route) throw new Error(`${component} is no page.`);
  const response = await app.render(url, route);
  const type = response.headers.get('Content-Type') ?? '';
  return { body: await bytesOf(response), status: response.status, type };
}

answerQuestions<PageQuestions>({ reports, report, others, page });
