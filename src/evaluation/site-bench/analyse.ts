/*
 * Assembles all reports of SIC_CONTENT, as a build does before it makes pages. `--set-aside` takes away what was kept of it,
 * `--set-aside-all-but forms` all but the forms that take long to make, and `--forget` deletes all that, what was set aside, too.
 * Nothing is deleted before a build is measured: for minutes after that, a file system such as ext4 makes new files slowly.
 */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleSite, folders, openCache, readContent } from '../../report/index.ts';

const { content, cache } = folders(fileURLToPath(new URL('../../../', import.meta.url)));
const [what, kept] = process.argv.slice(2);
const ASIDE = 'aside-';
if (what === '--forget') rmSync(cache, { recursive: true, force: true });
else if (what?.startsWith('--set-aside')) {
  const names = readdirSync(cache).filter((one) => one !== kept && !one.startsWith(ASIDE));
  const folder = join(cache, ASIDE + String(process.pid));
  mkdirSync(folder);
  for (const name of names) renameSync(join(cache, name), join(folder, name));
} else assembleSite(readContent(content), openCache(join(cache, 'analyses')));
