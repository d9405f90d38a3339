/*
 * The program of a thread that makes pages. Astro bundles it with all of them, in place of its own entry; see `prerenderer.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { serializeRouteData } from 'astro/app/manifest';
import type { PageFacts } from '../page-facts.ts';
import { relativePage } from '../relative-urls.ts';
import { openApp } from './app.ts';
import { digestAtOnce } from './digests.ts';
import type {
  Answer,
  Question,
  QuestionName,
  Questions,
  SentPage,
  SentPath,
  ThreadData,
} from './protocol.ts';
import { bytesOf, reportFiles } from './report-files.ts';
import { reportOf } from './report-path.ts';
import type { SitePath } from './site-path.ts';

const data = workerData as ThreadData;
digestAtOnce();
const app = openApp();

const byReport = Map.groupBy(await app.reportPaths(), ({ pathname }) => reportOf(pathname));

/** Asked for once all reports are made, if at all. */
let asked: Promise<SitePath[]> | undefined;
const otherPaths = (): Promise<SitePath[]> => (asked ??= app.otherPaths());
let otherRoutes: Map<string, SitePath['route']> | undefined;

function write(files: ReadonlyMap<string, Uint8Array>): void {
  const path = (file: string): string => join(data.dir, file);
  for (const folder of new Set([...files.keys()].map(dirname))) mkdirSync(path(folder), { recursive: true });
  for (const [file, bytes] of files) writeFileSync(path(file), bytes);
}

const reports = (): string[] => [...byReport.keys()].filter((slug) => slug !== undefined);

async function report(slug: string): Promise<PageFacts[]> {
  const { files, facts } = await reportFiles(slug, byReport.get(slug) ?? [], app, data);
  write(files);
  return facts;
}

async function others(): Promise<SentPath[]> {
  const paths = await otherPaths();
  return paths.map(({ pathname, route }) => ({ pathname, route: serializeRouteData(route, 'always') }));
}

/** The page that hosts serve for paths of any depth keeps its addresses. */
const KEEPS_ADDRESSES = '/404';

async function page({ url, component }: Questions['page']['asked']): Promise<SentPage> {
  otherRoutes ??= new Map((await otherPaths()).map((path) => [path.route.component, path.route]));
  const route = otherRoutes.get(component);
  if (!route) throw new Error(`${component} is no page.`);
  const response = await app.render(url, route);
  const { pathname } = new URL(url);
  const isRelative = route.type === 'page' && route.route !== KEEPS_ADDRESSES;
  const made = await bytesOf(response);
  const body = isRelative ? relativePage(made, `${pathname.slice(1)}index.html`) : made;
  return { body, status: response.status, type: response.headers.get('Content-Type') ?? '' };
}

const answers: { [Name in QuestionName]: (asked: Questions[Name]['asked']) => unknown } = {
  reports,
  report,
  others,
  page,
};

parentPort?.on('message', ({ id, name, asked }: Question) => {
  const answer = async (): Promise<Answer> => {
    try {
      return { id, answer: await answers[name](asked as never) };
    } catch (error) {
      return { id, failure: error instanceof Error ? error : new Error(String(error)) };
    }
  };
  void answer().then((sent) => parentPort?.postMessage(sent));
});
