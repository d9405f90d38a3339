import { join } from 'node:path';
import { openCache, type Cache } from '../report/cache.ts';
import { folders } from '../report/folders.ts';
import { sha256 } from '../reviews/anchor.ts';

// Pages run from a bundle elsewhere, so the folder is found from where the build was started.
const openKept = (name: string): Cache => openCache(join(folders(process.cwd()).cache, name));

/**
 * Keeps values as files, for the pages that show them, and those only: Astro reads its own store whole.
 * @param name what they are, as in `reports`: their folder in the cache. What it held before goes.
 * @param digests under which they are kept, where they are known already
 * @returns the digest of each, in their order
 * @throws where the folder cannot be written to: without it there is nothing to make pages from
 */
export function keep(
  name: string,
  values: readonly unknown[],
  digests = values.map((value) => sha256(JSON.stringify(value))),
): string[] {
  const cache = openKept(name);
  digests.forEach((digest, index) => {
    if (cache.read(digest) === undefined && !cache.write(digest, values[index]))
      throw new Error(`Cannot write to ${folders(process.cwd()).cache}.`);
  });
  cache.sweep();
  return digests;
}

/** What was read already. All whole reports are too much to hold: where memory gets short they may go, and are read again. */
const open = new Map<string, WeakRef<object>>();

/** Pages of one kind follow on one another, and often need the same. */
const last: { value?: object } = {};

/**
 * What was kept under a digest.
 * @throws where it is gone
 */
export function kept(name: string, digest: string): unknown {
  const key = `${name} ${digest}`;
  const known = open.get(key)?.deref();
  if (known) return (last.value = known);
  const value = openKept(name).read(digest);
  if (value === undefined)
    throw new Error(`${digest} is gone from the ${name} in ${folders(process.cwd()).cache}; build again.`);
  if (typeof value === 'object' && value !== null) open.set(key, new WeakRef((last.value = value)));
  return value;
}
