import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser } from './browser.ts';

/*
 * `npm run test:e2e -- …` hands its arguments on to Playwright. A wrapper, because Playwright's
 * configuration must know the browser when it is read, and reading it should install nothing.
 */
if (!existsSync('dist/index.html')) {
  console.error('There is no site to test: run `npm run build` first.');
  process.exit(1);
}
try {
  process.env['CHROME_PATH'] = findBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status } = spawnSync(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
