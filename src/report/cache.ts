import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

/** A folder that keeps results under the digest of what they were made from, a file a digest. */
export interface Cache {
  read(digest: string): unknown;
  /** Whether it could be written. */
  write(digest: string, value: unknown): boolean;
  /** Removes what has been neither read nor written since the cache was opened. */
  sweep(): void;
}

/**
 * Opens a cache. A file that is damaged or cannot be read counts as absent, and a folder that cannot
 * be written to costs time, not the build. Writes are renamed into place, so that a reader beside
 * us never sees half a file.
 * @param dir the cache's folder; made when first written to
 */
export function openCache(dir: string): Cache {
  const path = (digest: string): string => join(dir, digest.slice(0, 2), `${digest}.json`);
  const used = new Set<string>();
  return {
    read(digest) {
      used.add(digest);
      try {
        return JSON.parse(readFileSync(path(digest), 'utf8')) as unknown;
      } catch {
        return undefined;
      }
    },
    write(digest, value) {
      used.add(digest);
      const file = path(digest);
      const half = `${file}.${randomUUID()}`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(half, JSON.stringify(value));
        renameSync(half, file);
        return true;
      } catch {
        // A read-only disk: the result is made anew next time.
        return false;
      }
    },
    sweep() {
      for (const name of existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }) : []) {
        if (name.endsWith('.json') && !used.has(basename(name, '.json')))
          rmSync(join(dir, name), { force: true });
      }
    },
  };
}
