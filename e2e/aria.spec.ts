import type { Page } from '@playwright/test';
import { faultsOf, openAll } from './axe.ts';
import { buildOnce, siteOf } from './fixtures.ts';
import { stopsOf, walk } from './keyboard.ts';
import { expect, test } from './test.ts';

/** A short report with a claim in each state, in a site with a theme of its own. */
const FIXTURE = 'e2e/fixtures/look';
const REPORT = '/reports/library/';

test.describe.configure({ mode: 'serial' });
test.use({ folder: siteOf(FIXTURE) });

test.beforeAll(() => {
  buildOnce(FIXTURE);
});

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(REPORT);
});

test('is told to a screen reader as on record: headings, regions, marks and cards', async ({ page }) => {
  // Of the cards, as they are met with: closed.
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'report.aria.yml' });
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'banner.aria.yml' });
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot({ name: 'contentinfo.aria.yml' });
});

test('tells of a mark what it is, in one short link each', async ({ page }) => {
  const article = page.getByRole('region', { name: /The article/ });
  const marks = article.locator('.para').getByRole('link');
  const names = await marks.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(6);
  for (const name of names) {
    expect(name).toMatch(/^(?:\d+, claim: .+|sic \d+.+)$/u);
    expect(name.length, name).toBeLessThan(120);
  }
  // Nothing else in the text makes itself heard.
  await expect(article.locator('.para :is([role], [aria-live], [tabindex], button)')).toHaveCount(0);
});

test('can be walked through by keyboard, there and back, and shows where it is', async ({ page }) => {
  await openAll(page);
  const stops = await stopsOf(page);
  expect(stops.length).toBeGreaterThan(60);
  const there = await walk(page, 'Tab', stops.length);
  expect(there.map(({ name }) => name)).toEqual(stops);
  expect(there.filter(({ shows }) => !shows)).toEqual([]);
  expect(there.filter(({ hidden }) => hidden)).toEqual([]);
  // Out at the end, where a trap would hold.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const back = await walk(page, 'Shift+Tab', stops.length);
  expect(back.map(({ name }) => name).reverse()).toEqual(stops);
  expect(back.filter(({ hidden }) => hidden)).toEqual([]);
});

test('lets a keyboard go straight to its content', async ({ page }) => {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'To the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isFirst = await page.evaluate(
    () => document.activeElement === document.querySelector('main :is(a[href], summary, button, input)'),
  );
  expect(isFirst).toBe(true);
});

test('leads from a mark to its open card and back, by keyboard', async ({ page }) => {
  const mark = page.getByRole('link', { name: /^3, claim: / }).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#claim-cost')).toBeVisible();
  await expect(page.locator('#claim-cost')).toBeInViewport();
  await page.getByRole('link', { name: '3: back to the claim in the article' }).focus();
  await page.keyboard.press('Enter');
  await expect(mark).toBeInViewport();
});

const asPublished = (page: Page) => page.getByRole('radio', { name: 'As published' }).check();
const STATES: [string, Parameters<Page['emulateMedia']>[0], (page: Page) => Promise<void>, number][] = [
  ['as it arrives', {}, () => Promise.resolve(), 1280],
  ['with its cards open', {}, openAll, 1280],
  ['with its cards open, on a phone, by night', { colorScheme: 'dark' }, openAll, 360],
  ['as published', {}, asPublished, 360],
  ['with more contrast', { contrast: 'more' }, openAll, 1280],
  ['with more contrast, by night', { contrast: 'more', colorScheme: 'dark' }, openAll, 1280],
  ['in colours of the reader’s own', { forcedColors: 'active' }, openAll, 1280],
];
for (const [state, media, prepare, width] of STATES) {
  test(`has no accessibility problem ${state}`, async ({ page }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await prepare(page);
    expect(await faultsOf(page)).toEqual([]);
    // Of WCAG 2.2, and off where it is not asked for.
    expect(await faultsOf(page, { only: ['target-size'] })).toEqual([]);
  });
}

test('can be told apart in colours of the reader’s own: marks, focus, what is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const mark = page.getByRole('link', { name: /^3, claim: / }).first();
  await expect(mark).toHaveCSS('border-top-style', 'solid');
  await mark.focus();
  await expect(mark).not.toHaveCSS('outline-style', 'none');
  const [chosen, other] = await page
    .locator('.views label')
    .evaluateAll((all) => all.map((label) => getComputedStyle(label).backgroundColor));
  expect(chosen).not.toBe(other);
});

test('stands still for those who want that', async ({ page }) => {
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
        }).length,
    );
  expect(await moving()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toBeGreaterThan(0);
});
