import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { deserializeRouteData } from 'astro/app/manifest';
import type { InlineConfig, Plugin } from 'vite';
import { versionOf } from '../form-cache.ts';
import { freeMemory } from '../memory.ts';
import { makeRelative, relativePage } from '../relative-urls.ts';
import { sharedDigest } from '../single-files.ts';
import type { Edition } from './report-files.ts';
import { makeReports, type Finisher, type Making, type PageThread, type Tell } from './reports.ts';
import { startThread } from './threads.ts';

const PROGRAM = fileURLToPath(new URL('./thread.ts', import.meta.url));
const FINISHER = new URL('./finisher.ts', import.meta.url);

/** Another thread takes half a second to start and a hundred MiB: less than so many reports are made sooner without. */
const REPORTS_A_THREAD = 20;

/** Room for what a page leaves, in MB, and for what finishing a report does. */
const ROOM = 48;
const ROOM_TO_FINISH = 12;

/** More would wait for one another’s memory, and for the one that finishes what they make. */
const MOST_THREADS = 4;

/**
 * One processor is left for the thread that finishes, and for V8, which collects garbage and compiles beside us: of two, a
 * second thread for pages saves a twelfth of the time, and takes a sixth more memory.
 */
const threadsFor = (reports: number): number =>
  Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS, Math.ceil(reports / REPORTS_A_THREAD)));

/**
 * What decides how pages look beside the content. All of the code, since whatever it leaves out would be forgotten; it
 * seldom changes. Not what Astro has bundled of it: that has the content in it, too.
 */
const CODE = ['src/', 'astro.config.mjs'];

/**
 * Has Astro bundle the program of the threads, with all pages, in place of its own entry.
 * @param tell hears where it went
 */
export function bundleThreads(vite: InlineConfig, tell: (program: URL) => void): void {
  const plugin: Plugin = {
    name: 'sic-rendering',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle({ dir }, bundle) {
      const entry = Object.values(bundle).find(
        (one) => one.type === 'chunk' && one.isEntry && one.facadeModuleId === PROGRAM,
      );
      if (dir === undefined || !entry) return;
      tell(new URL(entry.fileName, pathToFileURL(`${dir}/`)));
    },
  };
  vite.plugins = [...(vite.plugins ?? []), plugin];
  vite.environments ??= {};
  const environment = (vite.environments['prerender'] ??= {});
  environment.build = {
    ...environment.build,
    rolldownOptions: { ...environment.build?.rolldownOptions, input: PROGRAM },
  };
}

/** What the prerenderer needs of a build. */
export interface Rendering {
  /** The folder of the site that is built. */
  dir: string;
  awaitsPdf: boolean;
  logger: AstroIntegrationLogger;
  /** Where the program of the threads is, once it is bundled. */
  program: () => URL;
  tell: Tell;
}

/** The page that hosts serve for paths of any depth keeps its addresses. */
const KEEPS_ADDRESSES = '/404';

/**
 * Makes the pages in threads: all that is about a report at once, beside Astro, which for each file by itself would take
 * as long as its making; all other pages as Astro asks for them, in the first thread, while the others begin with reports.
 */
export function createPrerenderer(rendering: Rendering): AstroPrerenderer {
  const threads: PageThread[] = [];
  const { dir, awaitsPdf } = rendering;
  let making: Making | undefined;
  let othersLeft = 0;
  let isAskedForPages = false;
  const start = (): PageThread => {
    const thread: PageThread = startThread(rendering.program(), { room: ROOM });
    threads.push(thread);
    return thread;
  };
  /** The thread that Astro’s own questions go to. */
  const first = (): PageThread => threads[0] ?? start();
  /** Lets the first thread make reports; in its place a new one where there are several, since it holds the lists of all. */
  const joinFirst = (): void => {
    if (threads.length <= 1) making?.join(first());
    else if (othersLeft >= 0) {
      othersLeft = -1;
      void first().end();
      making?.join(start());
    }
  };
  return {
    name: 'sic',
    setup: () => {
      // What is there by now: styles, and the files of editors. Pages are made relative one by one.
      makeRelative(dir);
      freeMemory();
      return Promise.resolve();
    },
    async getStaticPaths() {
      const reports = await first().ask('reports', null);
      while (threads.length < threadsFor(reports.length)) start();
      const version = versionOf(CODE).toString('hex');
      const edition: Edition = { dir, awaitsPdf, version, shared: sharedDigest(dir) };
      const finisher: Finisher = startThread(FINISHER, { room: ROOM_TO_FINISH, data: edition });
      making = makeReports(reports, finisher, rendering);
      threads.slice(1).forEach(making.join);
      const others = await first().ask('others', null);
      othersLeft = others.length;
      return others.map(({ pathname, route }) => ({ pathname, route: deserializeRouteData(route) }));
    },
    async render({ url }, { routeData: { component, type: kind, route } }) {
      isAskedForPages = true;
      try {
        const { body, status, type } = await first().ask('page', { url, component });
        othersLeft -= 1;
        if (othersLeft === 0) joinFirst();
        const isRelative = kind === 'page' && route !== KEEPS_ADDRESSES;
        const made = isRelative ? relativePage(body, `${new URL(url).pathname.slice(1)}index.html`) : body;
        return new Response(made, { status, headers: { 'Content-Type': type } });
      } catch (error) {
        making?.stop();
        throw error;
      }
    },
    async teardown() {
      try {
        // Where Astro asks for none, it has found something wrong.
        if (!isAskedForPages) making?.stop();
        joinFirst();
        await making?.end();
      } finally {
        await Promise.all(threads.map((thread) => thread.end()));
      }
    },
  };
}
