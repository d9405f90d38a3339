/*
 * The program of a thread that makes pages. Astro bundles it with all of them, in place of its own entry; see `prerenderer.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { serializeRouteData } from 'astro/app/manifest';
import type { PageFacts } from '../page-facts.ts';
import { relativeHtml } from '../relative-urls.ts';
import { openApp, type SitePath } from './app.ts';
import type {
  Answer,
  Question,
  QuestionName,
  Questions,
  SentPage,
  SentPaths,
  ThreadData,
} from './protocol.ts';
import { reportFiles } from './report-files.ts';
import { reportOf } from './report-path.ts';

const data = workerData as ThreadData;
const app = await openApp();

const byReport = Map.groupBy(app.paths, ({ pathname }) => reportOf(pathname));
const others = byReport.get(undefined) ?? [];
byReport.delete(undefined);

const routes = new Map(others.map(({ route }) => [route.component, route]));

const madeFolders = new Set<string>();

function write(file: string, bytes: Uint8Array): void {
  const path = join(data.dir, file);
  const folder = dirname(path);
  if (!madeFolders.has(folder)) mkdirSync(folder, { recursive: true });
  madeFolders.add(folder);
  writeFileSync(path, bytes);
}

function paths(): SentPaths {
  const sent = ({ pathname, route }: SitePath) => ({ pathname, route: serializeRouteData(route, 'always') });
  return {
    reports: [...byReport.keys()].filter((slug) => slug !== undefined),
    others: others.map(sent),
  };
}

async function report(slug: string): Promise<PageFacts[]> {
  const { files, facts } = await reportFiles(slug, byReport.get(slug) ?? [], app, data);
  for (const [file, bytes] of files) write(file, bytes);
  return facts;
}

/** The page that hosts serve for paths of any depth keeps its addresses. */
const KEEPS_ADDRESSES = '/404';

async function page({ url, component }: Questions['page']['asked']): Promise<SentPage> {
  const route = routes.get(component);
  if (!route) throw new Error(`${component} is no page.`);
  const response = await app.render(url, route);
  const { pathname } = new URL(url);
  const isRelative = route.type === 'page' && route.route !== KEEPS_ADDRESSES;
  const body = isRelative
    ? Buffer.from(relativeHtml(await response.text(), `${pathname.slice(1)}index.html`))
    : new Uint8Array(await response.arrayBuffer());
  return { body, status: response.status, type: response.headers.get('Content-Type') ?? '' };
}

const answers: { [Name in QuestionName]: (asked: Questions[Name]['asked']) => unknown } = {
  paths,
  report,
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
