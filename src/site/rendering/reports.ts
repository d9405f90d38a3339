import type { AstroIntegrationLogger } from 'astro';
import { progress } from '../../report/progress.ts';
import type { PageFacts } from '../page-facts.ts';
import type { FinishQuestions, PageQuestions, SentReport } from './protocol.ts';
import type { Thread } from './threads.ts';

/** A thread that makes pages. */
export type PageThread = Thread<PageQuestions>;

/** The thread that finishes reports. */
export type Finisher = Thread<FinishQuestions>;

/** So many reports are asked of a thread at a time: it makes the next while the last is finished and written. */
const AHEAD = 2;

/** Where the cards for other sites are. */
const EMBEDS = 'embed/';

/** Gets what is to be known of a page, once it is made. */
export type Tell = (facts: PageFacts) => void;

/** Reports on their way: threads join in as they are free. */
export interface Making {
  join: (thread: PageThread) => void;
  /** No more is begun: what is made is of no use any longer. */
  stop: () => void;
  /** @throws what the first thread to fail threw */
  end(): Promise<void>;
}

/** One string for all pages with the same policy: each comes from its thread as a copy of its own. */
function sharedPolicies(tell: Tell): Tell {
  const known = new Map<string, string>();
  return (facts) => {
    const { policy } = facts;
    if (policy !== null && !known.has(policy)) known.set(policy, policy);
    tell({ ...facts, policy: policy === null ? null : (known.get(policy) ?? policy) });
  };
}

/** Makes reports in threads, and has another finish and write them. */
export function makeReports(
  reports: readonly SentReport[],
  finisher: Finisher,
  { logger, tell }: { logger: AstroIntegrationLogger; tell: Tell },
): Making {
  const keep = sharedPolicies(tell);
  const left = [...reports].reverse();
  const joined = new Set<PageThread>();
  const working: Promise<void>[] = [];
  /** What making the files took, in milliseconds of all threads together. */
  const time = { all: 0, embeds: 0 };
  let pages = 0;
  const step = progress(reports.length, (done) => {
    logger.info(`${String(done)} of ${String(reports.length)} reports`);
  });
  const stop = (): void => {
    left.length = 0;
  };
  const make = async (report: SentReport, thread: PageThread): Promise<PageFacts[]> => {
    const kept = await finisher.ask('kept', report);
    if (kept) return kept;
    const files = await thread.ask('report', report.slug);
    for (const { file, took } of files) {
      time.all += took;
      if (file.startsWith(EMBEDS)) time.embeds += took;
    }
    return finisher.ask('finish', { report, files });
  };
  const work = async (thread: PageThread): Promise<void> => {
    for (let report = left.pop(); report; report = left.pop()) {
      const facts = await make(report, thread);
      facts.forEach(keep);
      pages += facts.length;
      step();
    }
  };
  return {
    join(thread) {
      if (joined.has(thread)) return;
      joined.add(thread);
      for (let ahead = 0; ahead < AHEAD; ahead += 1) {
        const promise = work(thread);
        // Whoever awaits the end hears of it; until then the others need not go on.
        promise.catch(stop);
        working.push(promise);
      }
    },
    stop,
    async end() {
      try {
        await Promise.all(working);
      } finally {
        await finisher.end();
      }
      const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
      const of = `${seconds(time.all)} s in threads, ${seconds(time.embeds)} s of that for embeds`;
      logger.info(`${String(pages)} pages about reports made: ${of}`);
    },
  };
}
