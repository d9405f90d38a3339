import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folders } from '../report/folders.ts';
import { sha256 } from '../reviews/anchor.ts';
import type { Report } from '../schemas/report.ts';

// Pages run from a bundle elsewhere, so the folder is found from where the build was started.
const dir = (): string => join(folders(process.cwd()).cache, 'reports');

/** Keeps a whole report as a file under its digest, for the pages that show it. */
export function keepReport(report: Report): string {
  const json = JSON.stringify(report);
  const digest = sha256(json);
  const file = join(dir(), `${digest}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.half`, json);
  renameSync(`${file}.half`, file);
  return digest;
}

const open = new Map<string, Report>();

/** The report that was kept under a digest. */
export function keptReport(digest: string): Report {
  let report = open.get(digest);
  if (!report) {
    report = JSON.parse(readFileSync(join(dir(), `${digest}.json`), 'utf8')) as Report;
    open.set(digest, report);
  }
  return report;
}
