/*
 * Assembles all reports of SIC_CONTENT, as a build does before it makes pages; `--forget` drops what was kept of it, and
 * `--forget-all-but forms` all but the forms that take long to make.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleSite, folders, openCache, readContent } from '../../report/index.ts';

const { content, cache } = folders(fileURLToPath(new URL('../../../', import.meta.url)));
const [what, kept] = process.argv.slice(2);
if (what === '--forget') rmSync(cache, { recursive: true, force: true });
else if (what === '--forget-all-but')
  for (const name of readdirSync(cache).filter((one) => one !== kept))
    rmSync(join(cache, name), { recursive: true });
else assembleSite(readContent(content), openCache(join(cache, 'analyses')));
