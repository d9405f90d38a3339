import { expect, test } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hasNginx, nginxRecipes, startNginx } from './nginx.ts';
import { onePageOfEachType, pagesOf } from './pages.ts';
import { serve } from './serve.ts';

/* The ways to publish that the README names, each tried with the built site. */

const SITE = 'dist';

/** Kinds of pages that have scripts, data or places of their own to find. */
const SOME = ['home', 'report', 'claim', 'search', 'embed', 'figures'];

/** Every page answers, and one of each kind shows in the browser without an error. */
async function walk(
  page: import('@playwright/test').Page,
  base: string,
  isShown: (type: string) => boolean,
): Promise<void> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  for (const { address } of pagesOf(SITE)) {
    if (address === '/404.html') continue;
    const response = await fetch(base + address);
    expect(response.status, address).toBe(200);
    expect(response.headers.get('content-type'), address).toContain('text/html');
  }
  for (const { address, type } of onePageOfEachType(SITE)) {
    if (type === 'not found' || !isShown(type)) continue;
    await page.goto(base + address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const isStyled = await page.evaluate(() => getComputedStyle(document.body).marginTop === '0px');
    expect(isStyled, `${address} has its styles`).toBe(true);
  }
  expect(errors).toEqual([]);
  const missing = await fetch(`${base}/there/is/no/such/page/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('<h1');
}

const RECIPES = [
  { name: 'at the root of a server', base: '' },
  { name: 'in a folder of a server', base: '/checks' },
];

test('the README has a recipe for nginx for each place', () => {
  expect(nginxRecipes()).toHaveLength(RECIPES.length);
});

RECIPES.forEach(({ name, base }, index) => {
  test(`nginx, ${name}`, async ({ page }) => {
    test.skip(!hasNginx(), 'nginx is not installed');
    const { address, stop } = await startNginx(nginxRecipes()[index] ?? '', SITE);
    try {
      // In a folder all kinds do, by the test of any host.
      await walk(page, address + base, (type) => SOME.includes(type));
    } finally {
      await stop();
    }
  });
});

test('any host: the folder, copied into another', async ({ page }) => {
  const root = mkdtempSync(join(tmpdir(), 'sic-host-'));
  cpSync(SITE, join(root, 'our', 'checks'), { recursive: true });
  cpSync(join(SITE, '404.html'), join(root, '404.html'));
  const { address, close } = await serve(root);
  try {
    await walk(page, `${address}/our/checks`, () => true);
  } finally {
    await close();
    rmSync(root, { recursive: true, force: true });
  }
});

test('GitHub Pages: the workflow runs commands that there are, in an order that refuses what has errors', () => {
  interface Step {
    run?: string;
    uses?: string;
    with?: Record<string, string>;
  }
  const workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
    jobs: { build: { steps: Step[] }; publish: { needs: string; steps: Step[] } };
  };
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const { steps } = workflow.jobs.build;
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm ci', 'npm run sic -- check', 'npm run build']);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['sic', 'build']));
  expect(steps.at(-1)?.with).toEqual({ path: SITE });
  expect(workflow.jobs.publish.needs).toBe('build');
});
