import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folders whose code decides what an analysis finds. */
const FOLDERS = ['article', 'language', 'claims', 'flags', 'sources', 'report/across'];

/** And the files that do. */
const FILES = ['report/analyse.ts', 'evaluation/results.json', '../package-lock.json'];

let version: string | undefined;

/**
 * The version of the analysis: a digest of its code and data, and of the packages it stands on. A number kept by hand would be
 * forgotten the one time it mattered, and a build would then publish the flags of a rule that is no more.
 */
export function analysisVersion(): string {
  if (version !== undefined) return version;
  const root = resolve(import.meta.dirname, '..');
  const files = globSync(`{${FOLDERS.join(',')}}/**/*.*`, { cwd: root }).filter(
    (name) => !/\.test\.|[\\/]train[\\/]/.test(name),
  );
  const digest = createHash('sha256');
  for (const name of [...files.sort(), ...FILES]) {
    digest.update(`${name}\0`).update(readFileSync(resolve(root, name)));
  }
  version = digest.digest('hex');
  return version;
}
