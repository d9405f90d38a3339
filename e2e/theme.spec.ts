import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { SHAPES } from '../src/styles/rating-shapes.ts';
import { buildOnce, buildSite, siteOf } from './fixtures.ts';
import { expect, test } from './test.ts';

/** A site with a theme and a logo, and a report that has a claim in each state. */
const FIXTURE = 'e2e/fixtures/look';
const REPORT = '/reports/library/';

/** Colours that its site.yaml names, as browsers tell them. */
const PAPER = 'rgb(244, 248, 250)';
const INK = 'rgb(16, 32, 43)';
const ACCENT = 'rgb(10, 92, 138)';

test.describe.configure({ mode: 'serial' });
test.use({ folder: siteOf(FIXTURE) });

test.beforeAll(() => {
  buildOnce(FIXTURE);
});

/** What a custom property comes to, as a colour. */
const token = (page: Page, name: string): Promise<string> =>
  page.evaluate((property) => {
    const probe = document.createElement('i');
    // By script, which the policy allows.
    probe.style.color = `var(--${property})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const path of ['/', REPORT, `${REPORT}claims/opened/`, '/accessibility/', '/embed/library/opened/']) {
  test(`has the site’s colours by day: ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await background(page)).toBe(PAPER);
    expect(await token(page, 'ink')).toBe(INK);
    expect(await token(page, 'accent')).toBe(ACCENT);
  });
}

test('by night, has the colours given and those that follow from the ones by day', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(REPORT);
  // oklch(20% 0.02 240)
  expect(await background(page)).toBe('rgb(14, 23, 30)');
  const accent = await token(page, 'accent');
  expect(accent).not.toBe(ACCENT);
  // A blue, as by day.
  const [red = 0, green = 0, blue = 0] = (/\d+, \d+, \d+/.exec(accent)?.[0] ?? '').split(', ').map(Number);
  expect(blue).toBeGreaterThan(Math.max(red, green));
  const colours = page.locator('meta[name="theme-color"]');
  await expect(colours).toHaveCount(2);
  await expect(colours.first()).toHaveAttribute('content', '#f4f8fa');
  await expect(colours.last()).toHaveAttribute('content', '#0e171e');
});

test('leaves ratings as they are: their shapes and their colours', async ({ page }) => {
  await page.goto(REPORT);
  const chip = page.locator('.card .chip', { hasText: /^\s*False/ }).first();
  await expect(chip.locator('path')).toHaveAttribute('d', SHAPES.worst);
  await expect(chip).toHaveCSS('color', 'rgb(168, 32, 26)');
});

test('shows the logo in place of the name, in the picture for the scheme, without the page moving', async ({
  page,
}) => {
  await page.goto(REPORT);
  const home = page.getByRole('banner').getByRole('link', { name: 'The Harbour Desk' });
  const logo = home.getByRole('img', { name: 'The Harbour Desk' });
  await expect(logo).toHaveCount(1);
  await expect(logo).toHaveAttribute('src', /icon\.svg$/);
  await expect(logo).toHaveAttribute('width', /^\d+$/);
  await expect(logo).toHaveJSProperty('complete', true);
  expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(logo).toHaveCount(1);
  await expect(logo).toHaveAttribute('src', /icon-192\.png$/);
  await home.click();
  await expect(page).toHaveURL(/\/(?:index\.html)?$/);
});

test('works from the disk, and in the one file of a report', async ({ page, folder }) => {
  for (const [file, source] of [
    ['index.html', /^\.\.\/\.\.\/icon\.svg$/],
    ['library.html', /^data:image\/svg\+xml;base64,/],
  ] as const) {
    await page.goto(pathToFileURL(resolve(folder, 'reports/library', file)).href);
    expect(await background(page), file).toBe(PAPER);
    const logo = page.getByRole('banner').getByRole('img', { name: 'The Harbour Desk' });
    await expect(logo).toHaveAttribute('src', source);
    expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth), file).toBeGreaterThan(0);
  }
});

test('keeps both pictures for reading without a network, and needs no style sheet of its own', ({
  folder,
}) => {
  const worker = readFileSync(join(folder, 'worker.js'), 'utf8');
  expect(worker).toContain('"url":"icon.svg"');
  expect(worker).toContain('"url":"icon-192.png"');
  expect(worker).not.toContain('"url":"icon-512.png"');
  expect(globSync('_astro/*.css', { cwd: folder }), 'one style sheet for all pages').toHaveLength(1);
});

test('gives way to a reader who asks for more contrast', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto(REPORT);
  expect(await token(page, 'ink-soft')).toBe(INK);
  expect(await token(page, 'ink-faint')).toBe(INK);
  expect(await token(page, 'tone-worst')).toBe('rgb(150, 20, 15)');
});

test('on paper, a report is white, numbered, with every card and the address of every source, and no controls', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(REPORT);
  for (const format of ['A4', 'Letter']) {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    for (let number = 1; number <= totalPages; number++) expect(words).toContain(`${number} / ${totalPages}`);
    expect(words).toContain('Ada Brook opened the new library on 4 May 2026.');
    expect(words).toContain('The council’s minutes say so.');
    expect(words.replaceAll(' ', '')).toContain('<https://town.example/minutes>');
    // Where the report is to be found.
    expect(words.replaceAll(' ', '')).toContain('https://checks.harbour-desk.example/reports/library/');
    for (const control of ['With notes', 'Downloads', 'Suggest a correction', 'Next', 'All flags'])
      expect(words).not.toContain(control);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  expect(await token(page, 'ink')).toBe(INK);
});

test('a theme that cannot be read, or a logo that is not there, stops the build with line and way out', () => {
  const content = test.info().outputPath('content');
  cpSync(FIXTURE, content, { recursive: true });
  const file = join(content, 'site.yaml');
  const yaml = readFileSync(file, 'utf8');
  writeFileSync(file, yaml.replace("accent: '#0a5c8a'", "accent: '#7fb0cc'").replace('icon.svg', 'mark.svg'));
  const { status, output } = buildSite(content, test.info().outputPath('dist'));
  expect(status).not.toBe(0);
  expect(output).toMatch(
    /site\.yaml:9:19 error the accent has a contrast of 2\.\d\d:1 with the paper \(#f4f8fa\); words need at least 4\.5:1/,
  );
  expect(output).toContain('site.yaml:11:16 error there is no “mark.svg” in public/');
  expect(output).not.toContain('node_modules');
});
