import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { buildOnce, buildSite, siteOf } from './fixtures.ts';
import { serve, type Served } from './serve.ts';

/* The worker that keeps the site for reading offline: in a browser of its own each time, with a server that goes away. */

const FIXTURE = 'e2e/fixtures/quotations';
const FOLDER = '.cache/e2e/worker';
const [FIRST, SECOND] = [siteOf(FIXTURE), join(FOLDER, 'second')];
/** What is served; a test puts another build in its place, as a newsroom does. */
const SERVED = join(FOLDER, 'served');

test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow' });

let site: Served;

function publish(build: string, base = ''): void {
  rmSync(SERVED, { recursive: true, force: true });
  mkdirSync(join(SERVED, base), { recursive: true });
  cpSync(build, join(SERVED, base), { recursive: true });
}

test.beforeAll(() => {
  const content = join(FOLDER, 'content');
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(FIXTURE, content, { recursive: true });
  const settings = readFileSync(join(FIXTURE, 'site.yaml'), 'utf8');
  writeFileSync(join(content, 'site.yaml'), settings.replace('The Bridge Desk', 'The second name'));
  const { status, output } = buildSite(content, SECOND);
  expect(status, output).toBe(0);
  buildOnce(FIXTURE);
});

test.beforeEach(async () => {
  publish(FIRST);
  site = await serve(SERVED);
});

test.afterEach(async () => {
  await site.close().catch(() => undefined);
});

/** Opens a page, and waits until the worker has taken over. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('with the server stopped, pages that were never visited are read all the same', async ({ page }) => {
  await visit(page, `${site.address}/`);
  await site.close();
  await page.goto(`${site.address}/reports/ferry/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A second ferry for the river');
  await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A second ferry for the river');
});

test('a page that was visited is kept; of one that was not, a page says so', async ({ page }) => {
  await visit(page, `${site.address}/`);
  await page.goto(`${site.address}/rules/repeated-words/`);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.waitForTimeout(500);
  await site.close();
  await page.goto(`${site.address}/rules/repeated-words/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await page.goto(`${site.address}/rules/units/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no network');
});

test('a newer build waits until the reader asks for it, and is then whole', async ({ page }) => {
  await visit(page, `${site.address}/`);
  await expect(page).toHaveTitle(/The Bridge Desk/);
  publish(SECOND);
  await page.reload();
  await expect(page).toHaveTitle(/The Bridge Desk/);
  const bar = page.getByRole('status').filter({ hasText: 'There is a new version of this site.' });
  await expect(bar).toBeVisible();
  await page.goto(`${site.address}/reports/ferry/`);
  await expect(page).toHaveTitle(/The Bridge Desk/);
  await bar.getByRole('button', { name: 'Reload' }).click();
  await expect(page).toHaveTitle(/The second name/);
  await site.close();
  await page.goto(`${site.address}/`);
  await expect(page).toHaveTitle(/The second name/);
});

test('works in a folder of a host, and from there only', async ({ page }) => {
  publish(FIRST, 'sub/folder');
  await visit(page, `${site.address}/sub/folder/`);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(`${site.address}/sub/folder/`);
  await site.close();
  await page.goto(`${site.address}/sub/folder/reports/second-ferry/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('River town gets new boat');
});

test('all reports are saved on request, with the size told', async ({ page }) => {
  // As if the site were too large to be kept from the first visit on: only what a reader saves is there.
  const worker = readFileSync(join(SERVED, 'worker.js'), 'utf8');
  writeFileSync(join(SERVED, 'worker.js'), worker.replace(/\{"url":"reports\/[^}]*\},?/g, ''));
  await visit(page, `${site.address}/search/`);
  const save = page.getByRole('button', { name: /Save all reports for offline \(\d+ KB\)/ });
  await save.click();
  await expect(page.getByText('Saved for reading offline.')).toBeVisible();
  await site.close();
  await page.goto(`${site.address}/reports/ferry/claims/bought/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The town has bought a second ferry');
});

test('the site can be installed', async ({ page }) => {
  await visit(page, `${site.address}/`);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await fetch(new URL(href ?? '', site.address))).json()) as {
    name: string;
    icons: { src: string }[];
  };
  expect(manifest.name).toBe('The Bridge Desk');
  for (const { src } of manifest.icons) expect((await fetch(`${site.address}/${src}`)).status).toBe(200);
});
