/* Assembles all reports of SIC_CONTENT, as a build does before it makes pages; `--forget` drops what was kept of it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleSite, folders, openCache, readContent } from '../../report/index.ts';

const { content, cache } = folders(fileURLToPath(new URL('../../../', import.meta.url)));
if (process.argv.includes('--forget')) rmSync(cache, { recursive: true, force: true });
else assembleSite(readContent(content), openCache(join(cache, 'analyses')));
