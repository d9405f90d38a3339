import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { buildSite } from './fixtures.ts';
import { expect, test } from './test.ts';

/** The site of the states, and a long article, so that there is more to find than one list shows. */
const FIXTURE = 'e2e/fixtures/states';
const PLACE = '.cache/e2e/search';
const CONTENT = join(PLACE, 'content');
/** What is served: the site at its root, and once more in a folder. */
const SITE = join(PLACE, 'site');
const SUBFOLDER = 'sub/folder';

const FERRIES = 40;

test.describe.configure({ mode: 'serial' });
test.use({ folder: SITE });

test.beforeAll(() => {
  rmSync(PLACE, { recursive: true, force: true });
  cpSync(FIXTURE, CONTENT, { recursive: true });
  const long = join(CONTENT, 'reports/long');
  mkdirSync(long);
  const sentences = Array.from(
    { length: FERRIES },
    (_, at) =>
      `In ${String(1900 + at)} the steamer Aurora carried ${String(2300 + 37 * at)} passengers to Harwick.`,
  );
  writeFileSync(
    join(long, 'article.md'),
    `---\npublished: '2025-02-03'\nlanguage: en\n---\n# Steamers of the past\n\n${sentences.join('\n\n')}\n`,
  );
  const built = join(PLACE, 'built');
  const { status, output } = buildSite(CONTENT, built);
  expect(status, output).toBe(0);
  cpSync(built, SITE, { recursive: true });
  cpSync(built, join(SITE, SUBFOLDER), { recursive: true });
});

const words = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('link');
const count = (page: Page) => page.locator('#search-count');

const WAYS: [string, string][] = [
  ['at the root of a host', '/'],
  ['in a folder of a host', `/${SUBFOLDER}/`],
  ['from disk', pathToFileURL(resolve(SITE)).href + '/'],
];

for (const [way, root] of WAYS) {
  test(`finds claims ${way}, and leads to their cards`, async ({ page }) => {
    await page.goto(`${root}search/${root.startsWith('file:') ? 'index.html' : ''}`);
    await words(page).fill('painted green');
    await expect(count(page)).toHaveText('1 result');
    await expect(page).toHaveURL(/#q=painted\+green$/);
    await results(page).click();
    await expect(page).toHaveURL(/\/reports\/states\/(index\.html)?#claim-painted-green/);
    await expect(page.locator(':target')).toBeVisible();
    await page.goBack();
    await expect(words(page)).toHaveValue('painted green');
    await expect(count(page)).toHaveText('1 result');
  });
}

test('without JavaScript every claim is in the list, and no form that would do nothing', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/search/`);
  await expect(page.getByRole('search')).toBeHidden();
  const list = page.getByRole('region', { name: /All claims/ });
  await expect(list.getByRole('link', { name: /the steamer Aurora carried/ })).toHaveCount(FERRIES);
  await list.getByRole('link', { name: /120 metres/ }).click();
  await expect(page).toHaveURL(/#claim-draft$/);
  await expect(page.locator(':target')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: /^Without a rating/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims without a rating');
  await context.close();
});

test('a question can be linked to', async ({ page }) => {
  await page.goto('/search/#q=aurora&from=2025-01-01&to=2025-12-31');
  await expect(words(page)).toHaveValue('aurora');
  await expect(count(page)).toHaveText(`${String(FERRIES)} results`);
  await expect(page.getByRole('region', { name: /All claims/ })).toBeHidden();
  // As a bookmark does, from the page itself.
  await page.evaluate(() => {
    location.hash = '#person=anna-holt';
  });
  await expect(page.getByLabel('Said by')).toHaveValue('anna-holt');
  await expect(words(page)).toHaveValue('');
  await expect(results(page).first()).toBeVisible();
});

test('results come in portions, and focus goes to the first that is new', async ({ page }) => {
  await page.goto('/search/#q=aurora');
  await expect(results(page)).toHaveCount(30);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).toHaveCount(FERRIES);
  await expect(results(page).nth(30)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
});

test('narrows down by rating, flag, person and source, with words and without', async ({ page }) => {
  await page.goto('/search/');
  for (const label of ['Rating', 'Flag', 'Said by', 'Source']) {
    const choice = page.getByLabel(label, { exact: true });
    // Claims without a rating are many.
    await choice.selectOption({ index: 1 });
    await expect(count(page)).toHaveText(/^\d+ results?$/);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(count(page)).toHaveText('');
  }
  await page.getByLabel('Rating').selectOption({ label: 'Without a rating' });
  await words(page).fill('metres');
  await expect(results(page)).toHaveText(['The bridge is 120 metres long']);
  await page.getByLabel('Published from').fill('2026-04-01');
  await expect(count(page)).toHaveText(/^Nothing found/);
  await expect(results(page)).toHaveCount(0);
});

test('is at hand by keyboard', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(words(page)).toBeFocused();
  await expect(words(page)).toHaveValue('');
  await page.keyboard.type('aurora 190');
  await expect(count(page)).toHaveText('10 results');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(results(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(words(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(words(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(words(page)).toHaveValue('');
  await expect(page.getByRole('region', { name: /All claims/ })).toBeVisible();
  await page.keyboard.type('aurora 1905');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reports\/long\/#claim-/);
});

test('the list stays where the index cannot be loaded', async ({ page }) => {
  await page.route('**/search/index.js', (route) => route.fulfill({ status: 200, body: '' }));
  await page.goto('/search/#q=bridge');
  await expect(count(page)).toHaveText('The search could not be loaded; the list below has all claims.');
  await expect(page.getByRole('region', { name: /All claims/ })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/search/#q=bridge');
    await expect(results(page).first()).toBeVisible();
    expect(await faultsOf(page, colorScheme === 'light' ? {} : { only: ['color-contrast'] })).toEqual([]);
  });
}

test('a claim that nobody has reviewed names the site’s own places that share its names', async ({
  page,
}) => {
  // The fragment opens the card.
  await page.goto('/reports/unreviewed/#claim-mayor-anna-holt-born-1970-hgsa');
  const places = page.getByText('On this site, with names of this claim: ').first();
  await places.getByRole('link', { name: 'the report “A bridge is opened”' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A bridge is opened');
});
