/*
 * The program of the thread that finishes reports: what Astro made of one gets relative addresses, its one file and the sizes of
 * its downloads, and is kept and written. It needs none of the pages’ bundle, and little memory.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { PageFacts } from '../page-facts.ts';
import { answerQuestions } from './answers.ts';
import type { FinishQuestions } from './protocol.ts';
import { finishReport, keptReport, type Edition, type ReportFiles } from './report-files.ts';

const edition = workerData as Edition;

function write({ files, facts }: ReportFiles): PageFacts[] {
  const path = (file: string): string => join(edition.dir, file);
  for (const folder of new Set([...files.keys()].map(dirname))) mkdirSync(path(folder), { recursive: true });
  for (const [file, bytes] of files) writeFileSync(path(file), bytes);
  return facts;
}

answerQuestions<FinishQuestions>({
  kept(report) {
    const kept = keptReport(report, edition);
    return kept === undefined ? null : write(kept);
  },
  finish: async ({ report, files }) => write(await finishReport(report, files, edition)),
});
