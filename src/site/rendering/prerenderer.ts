import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { deserializeRouteData } from 'astro/app/manifest';
import type { InlineConfig, Plugin } from 'vite';
import { versionOf } from '../form-cache.ts';
import type { PageFacts } from '../page-facts.ts';
import { freeMemory } from '../memory.ts';
import { makeRelative } from '../relative-urls.ts';
import { sharedDigest } from '../single-files.ts';
import type { ThreadData } from './protocol.ts';
import { startThread, type Thread } from './threads.ts';

const PROGRAM = fileURLToPath(new URL('./thread.ts', import.meta.url));

/** Another thread takes half a second to start and a hundred MiB: less than so many reports are made sooner without. */
const REPORTS_A_THREAD = 20;

/** More would wait for one another’s memory. */
const MOST_THREADS = 4;

const threadsFor = (reports: number): number =>
  Math.min(availableParallelism(), MOST_THREADS, Math.ceil(reports / REPORTS_A_THREAD));

/** Longer than this, and work should say how far it is, in milliseconds. */
const PATIENCE = 1000;

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
  /** Gets what is to be known of a page, once it is made. */
  tell: (facts: PageFacts) => void;
}

/** One string for all pages with the same policy: each comes from its thread as a copy of its own. */
function sharedPolicies(tell: Rendering['tell']): Rendering['tell'] {
  const known = new Map<string, string>();
  return (facts) => {
    const { policy } = facts;
    if (policy !== null && !known.has(policy)) known.set(policy, policy);
    tell({ ...facts, policy: policy === null ? null : (known.get(policy) ?? policy) });
  };
}

/** Reports on their way: threads join in as they are free. */
interface Making {
  join: (thread: Thread) => void;
  /** No more is begun: what is made is of no use any longer. */
  stop: () => void;
  /** @throws what the first thread to fail threw */
  end(): Promise<void>;
}

function makeReports(slugs: readonly string[], { logger, tell }: Rendering): Making {
  const keep = sharedPolicies(tell);
  const left = [...slugs].reverse();
  const working = new Map<Thread, Promise<void>>();
  let pages = 0;
  let done = 0;
  let told = Date.now();
  const stop = (): void => {
    left.length = 0;
  };
  const work = async (thread: Thread): Promise<void> => {
    for (let slug = left.pop(); slug !== undefined; slug = left.pop()) {
      const made = await thread.ask('report', slug);
      made.forEach(keep);
      pages += made.length;
      done += 1;
      if (Date.now() - told < PATIENCE) continue;
      told = Date.now();
      logger.info(`${String(done)} of ${String(slugs.length)} reports`);
    }
  };
  return {
    join(thread) {
      if (working.has(thread)) return;
      const promise = work(thread);
      // Whoever awaits the end hears of it; until then the others need not go on.
      promise.catch(stop);
      working.set(thread, promise);
    },
    stop,
    async end() {
      await Promise.all(working.values());
      logger.info(`${String(pages)} pages about reports made`);
    },
  };
}

/**
 * Makes the pages in threads: all that is about a report at once, beside Astro, which for each file by itself would take
 * as long as its making; all other pages as Astro asks for them, in the first thread, while the others begin with reports.
 */
export function createPrerenderer(rendering: Rendering): AstroPrerenderer {
  const threads: Thread[] = [];
  const { dir, awaitsPdf } = rendering;
  let data: ThreadData | undefined;
  let making: Making | undefined;
  let othersLeft = 0;
  let isAskedForPages = false;
  const start = (): Thread => {
    data ??= { dir, awaitsPdf, version: versionOf(CODE).toString('hex'), shared: sharedDigest(dir) };
    const thread = startThread(rendering.program(), data);
    threads.push(thread);
    return thread;
  };
  /** Lets the first thread make reports; in its place a new one where there are several, since it holds the lists of all. */
  const joinFirst = (): void => {
    const first = threads[0] ?? start();
    if (threads.length === 1) making?.join(first);
    else if (othersLeft >= 0) {
      othersLeft = -1;
      void first.end();
      making?.join(start());
    }
  };
  return {
    name: 'sic',
    setup: () => {
      // What is there by now: styles, and the files of editors. Pages are made relative one by one.
      makeRelative(dir);
      freeMemory();
      start();
      return Promise.resolve();
    },
    async getStaticPaths() {
      const first = threads[0] ?? start();
      const reports = await first.ask('reports', null);
      while (threads.length < threadsFor(reports.length)) start();
      making = makeReports(reports, rendering);
      threads.slice(1).forEach(making.join);
      const others = await first.ask('others', null);
      othersLeft = others.length;
      return others.map(({ pathname, route }) => ({ pathname, route: deserializeRouteData(route) }));
    },
    async render({ url }, { routeData: { component } }) {
      const first = threads[0] ?? start();
      isAskedForPages = true;
      try {
        const { body, status, type } = await first.ask('page', { url, component });
        othersLeft -= 1;
        if (othersLeft === 0) joinFirst();
        return new Response(body, { status, headers: { 'Content-Type': type } });
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
