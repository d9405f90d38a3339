import { join } from 'node:path';
import { openCache, type Cache } from '../report/cache.ts';
import { folders } from '../report/folders.ts';
import type { Content } from '../report/index.ts';
import { sha256 } from '../reviews/index.ts';
import type { Report } from '../schemas/report.ts';

// Pages run from a bundle elsewhere, so the folder is found from where the build was started.
const openReports = (): Cache => openCache(join(folders(process.cwd()).cache, 'reports'));

const openTexts = (): Cache => openCache(join(folders(process.cwd()).cache, 'snapshots'));

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

/**
 * Keeps the texts of sources that may be published, for the evidence packs, under their SHA-256. They are copied
 * since an editor may be changing the files while pages are made; the others stay where they are.
 * @throws where the folder cannot be written to
 */
export function keepTexts({ sources, snapshots }: Content): void {
  const cache = openTexts();
  for (const [id, { bytes, sha256 }] of snapshots) {
    if (sources.get(id)?.publish !== true || cache.read(sha256) !== undefined) continue;
    cache.write(sha256, Buffer.from(bytes).toString('base64'));
    if (cache.read(sha256) === undefined) throw new Error(`Cannot write to ${folders(process.cwd()).cache}.`);
  }
  cache.sweep();
}

/** The bytes of the text that was kept under a SHA-256. */
export function keptText(sha256: string): Uint8Array<ArrayBuffer> {
  const kept = openTexts().read(sha256);
  if (typeof kept === 'string') return new Uint8Array(Buffer.from(kept, 'base64'));
  throw new Error(`The text ${sha256} is gone from ${folders(process.cwd()).cache}; build again.`);
}
