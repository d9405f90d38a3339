import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What any site of ours has, finished or broken off. */
const SIGNS = ['_astro', 'schemas/report.json', '.prerender'];

/**
 * Makes sure that a build may replace a folder: it is missing, empty, or holds a site that was built before.
 * The build clears its folder first, and a slip in `SIC_OUT` must not clear an editor's.
 * @throws where the folder holds anything else
 */
export function assertReplaceable(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  if (SIGNS.some((sign) => existsSync(join(out, sign)))) return;
  const message =
    `${out} holds other things than a site made by Sic, and a build would clear it. ` +
    'Let SIC_OUT name a new or an empty folder.';
  // Where in our code it was found helps nobody who reads this.
  throw Object.assign(new Error(message), { stack: message });
}
