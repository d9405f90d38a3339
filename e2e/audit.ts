import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser, launchArguments } from './browser.ts';
import { pageOfType } from './pages.ts';
import { serve } from './serve.ts';

/** What Lighthouse measures. The first depends on how busy the machine is. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

const TYPES = ['home', 'report', 'claim'];

/** What each category must reach on each page. */
const LEAST: Readonly<Record<string, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** The scores that are less than they must be. */
export const below = (scores: readonly Score[]): Score[] =>
  scores.filter(({ category, score }) => score < (LEAST[category] ?? 100));

export interface Score {
  type: string;
  category: string;
  /** 0 to 100. */
  score: number;
  /** What kept it from 100. */
  faults: string[];
}

/** Lighthouse talks to the browser through a port, which has to be known before it starts. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
  await new Promise((done) => server.close(done));
  return port;
}

/** The scores of one page of each kind that matters most, as on a phone. */
export async function audit(folder: string, categories: readonly Category[]): Promise<Score[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...launchArguments(), `--remote-debugging-port=${port}`],
  });
  const site = await serve(folder);
  const scores: Score[] = [];
  try {
    for (const type of TYPES) {
      const address = site.address + pageOfType(folder, type).address;
      const result = await lighthouse(address, {
        port,
        onlyCategories: [...categories],
        logLevel: 'error',
        // A picture of the whole page takes long, and nobody would look at it.
        disableFullPageScreenshot: true,
      });
      if (!result) throw new Error(`Lighthouse said nothing about ${address}`);
      const { categories: found, audits, runtimeError } = result.lhr;
      if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
      for (const [category, { score, auditRefs }] of Object.entries(found)) {
        const faults = auditRefs
          .map(({ id, weight }) => ({ weight, audit: audits[id] }))
          .filter(({ weight, audit }) => weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1)
          .map(({ audit }) => audit?.title ?? '');
        scores.push({ type, category, score: Math.round((score ?? 0) * 100), faults });
      }
    }
  } finally {
    await site.close();
    await browser.close();
  }
  return scores;
}
