import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Where content comes from, where the site goes, and where results are kept between builds. */
export interface Folders {
  content: string;
  out: string;
  cache: string;
}

/**
 * The folders of a command, as absolute paths. `SIC_CONTENT` and `SIC_OUT` name others than the
 * project's own; npm runs scripts in the project's root and leaves in `INIT_CWD` where it was
 * called, which is what a relative path is meant from.
 */
export function folders(root: string, env: NodeJS.ProcessEnv = process.env): Folders {
  const from = env['INIT_CWD'] ?? root;
  const content = env['SIC_CONTENT'] ? resolve(from, env['SIC_CONTENT']) : resolve(root, 'content');
  const out = env['SIC_OUT'] ? resolve(from, env['SIC_OUT']) : resolve(root, 'dist');
  // One a content folder, so that two sites built side by side do not sweep each other's results.
  const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { content, out, cache: resolve(root, '.cache', 'sites', name) };
}
