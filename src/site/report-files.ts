import { join } from 'node:path';
import { openCache, type Cache } from '../report/cache.ts';
import { folders } from '../report/folders.ts';
import { sha256 } from '../reviews/anchor.ts';
import type { Report } from '../schemas/report.ts';

// Pages run from a bundle elsewhere, so the folder is found from where the build was started.
const openReports = (): Cache => openCache(join(folders(process.cwd()).cache, 'reports'));

/**
 * Keeps whole reports as files under their digests, for the pages that show them, and those only.
 * @returns the digest of each, in their order
 * @throws where the folder cannot be written to: without it there is nothing to make pages from
 */
export function keepReports(reports: readonly Report[]): string[] {
  const cache = openReports();
  const digests = reports.map((report) => {
    const digest = sha256(JSON.stringify(report));
    if (cache.read(digest) === undefined) cache.write(digest, report);
    if (cache.read(digest) === undefined) throw new Error(`Cannot write to ${folders(process.cwd()).cache}.`);
    return digest;
  });
  cache.sweep();
  return digests;
}

const open = new Map<string, Report>();

/** The report that was kept under a digest. */
export function keptReport(digest: string): Report {
  const report = open.get(digest) ?? (openReports().read(digest) as Report | undefined);
  if (!report)
    throw new Error(`The report ${digest} is gone from ${folders(process.cwd()).cache}; build again.`);
  open.set(digest, report);
  return report;
}
