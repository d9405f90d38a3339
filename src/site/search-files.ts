import { join } from 'node:path';
import type { SearchRecords } from '../publish/search/index.ts';
import { openCache, type Cache } from '../report/cache.ts';
import { folders } from '../report/folders.ts';
import { sha256 } from '../reviews/anchor.ts';

// As in report-files.ts: found from where the build was started.
const openKept = (): Cache => openCache(join(folders(process.cwd()).cache, 'search'));

/**
 * Keeps what can be searched as a file, for the pages and scripts of search: Astro’s store would be read whole for it.
 * @returns its digest
 * @throws where the folder cannot be written to
 */
export function keepSearch(records: SearchRecords): string {
  const cache = openKept();
  const digest = sha256(JSON.stringify(records));
  if (cache.read(digest) === undefined) cache.write(digest, records);
  if (cache.read(digest) === undefined) throw new Error(`Cannot write to ${folders(process.cwd()).cache}.`);
  cache.sweep();
  return digest;
}

let open: { digest: string; records: SearchRecords } | undefined;

/** What was kept under a digest. */
export function keptSearch(digest: string): SearchRecords {
  if (open?.digest === digest) return open.records;
  const records = openKept().read(digest) as SearchRecords | undefined;
  if (!records)
    throw new Error(`The search ${digest} is gone from ${folders(process.cwd()).cache}; build again.`);
  open = { digest, records };
  return records;
}
