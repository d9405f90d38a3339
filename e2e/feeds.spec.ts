import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { Page as BrowserPage } from '@playwright/test';
import { buildOnce, buildSite, siteOf } from './fixtures.ts';
import { headersOf } from './headers.ts';
import { pagesOf } from './pages.ts';
import { expect, test } from './test.ts';

/** Two builds of one content: one that is published in a folder of a host, and one that says no address. */
const FIXTURE = 'e2e/fixtures/corrections';
const PLACE = '.cache/e2e/feeds';
const ADDRESS = 'https://desk.example/checks/';
const ROOT = join(PLACE, 'host');
const SITE = join(ROOT, 'checks');
const WITHOUT = siteOf(FIXTURE);

// One worker, so that each site is built once.
test.describe.configure({ mode: 'serial' });
test.use({ folder: ROOT });

let told = '';

test.beforeAll(() => {
  test.setTimeout(300_000);
  rmSync(PLACE, { recursive: true, force: true });
  const content = join(PLACE, 'content');
  cpSync(FIXTURE, content, { recursive: true });
  told = buildOnce(FIXTURE);
  const settings = join(content, 'site.yaml');
  writeFileSync(settings, `address: ${ADDRESS}\n${readFileSync(settings, 'utf8')}`);
  const { status, output } = buildSite(content, SITE);
  expect(status, output).toBe(0);
  expect(output).not.toContain('has no “address”');
});

const read = (file: string): string => readFileSync(file, 'utf8');

/** The file of the published site that an absolute address stands for. */
function fileOf(address: string): string {
  expect(address.startsWith(ADDRESS), address).toBe(true);
  const path = address.slice(ADDRESS.length).replace(/[?#].*$/, '');
  return join(SITE, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

const inside = (of: XmlElement | null, name: string): XmlElement[] =>
  (of?.children ?? []).filter((node): node is XmlElement => node instanceof XmlElement && node.name === name);

/** What a built page says under a name in its head. */
const said = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
const canonicalOf = (html: string): string | undefined =>
  /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
const isListed = (html: string) => !/<meta name="robots" content="[^"]*noindex/.test(html);

for (const feed of ['feed', 'claims/feed', 'corrections/feed']) {
  test(`/${feed} is one feed in two forms, which lead to pages that there are`, () => {
    const root = parseXml(read(join(SITE, `${feed}.xml`))).root;
    expect(root?.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    const entries = inside(root, 'entry');
    expect(entries.length).toBeGreaterThan(2);
    for (const { attributes } of [...inside(root, 'link'), ...entries.flatMap((e) => inside(e, 'link'))])
      expect(existsSync(fileOf(attributes['href'] ?? '')), attributes['href']).toBe(true);
    const json = JSON.parse(read(join(SITE, `${feed}.json`))) as {
      feed_url: string;
      items: { id: string; url: string }[];
    };
    expect(json.feed_url).toBe(`${ADDRESS}${feed}.json`);
    expect(json.items.map(({ id }) => id)).toEqual(entries.map((entry) => inside(entry, 'id')[0]?.text));
    for (const { url } of json.items) expect(existsSync(fileOf(url)), url).toBe(true);
  });
}

test('the home page names the feeds of reports and claims, for programs and for people', async ({ page }) => {
  await page.goto('/checks/');
  const links = page.locator('link[rel="alternate"]');
  const named = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
  expect(named.map((href) => new URL(href).pathname)).toEqual([
    '/checks/feed.xml',
    '/checks/feed.json',
    '/checks/claims/feed.xml',
    '/checks/claims/feed.json',
  ]);
  await expect(page.getByRole('link', { name: 'Atom feed of reports' })).toHaveAttribute('href', 'feed.xml');
  await expect(page.getByRole('link', { name: 'JSON feed of reviewed claims' })).toHaveAttribute(
    'href',
    'claims/feed.json',
  );
});

test('the sitemap lists every page under the address that it says, and no other', () => {
  const root = parseXml(read(join(SITE, 'sitemap.xml'))).root;
  const listed = inside(root, 'url').map((url) => inside(url, 'loc')[0]?.text ?? '');
  const pages = pagesOf(SITE).filter(({ file }) => isListed(read(file)));
  const own = new Set(pages.map(({ file }) => canonicalOf(read(file))));
  expect(pages.length).toBeGreaterThan(20);
  expect(listed.length).toBe(new Set(listed).size);
  expect(new Set(listed)).toEqual(own);
  for (const address of listed) expect(canonicalOf(read(fileOf(address)))).toBe(address);
  for (const folder of ['reports/ferry/', 'reports/bridge/claims/cost/', 'people/', 'sources/budget/'])
    expect(listed).toContain(ADDRESS + folder);
  const ferry = inside(root, 'url').find((url) => inside(url, 'loc')[0]?.text.endsWith('/reports/ferry/'));
  expect(ferry && inside(ferry, 'lastmod')[0]?.text).toBe('2026-03-21');
  expect(read(join(SITE, 'robots.txt'))).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
});

test('the page for what is not there works from any depth under the path of the site', async ({ page }) => {
  // As hosts do: they answer for another address with this page.
  await page.route('**/checks/reports/nowhere/deep/', (route) =>
    route.fulfill({ path: join(SITE, '404.html'), contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('/checks/reports/nowhere/deep/');
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'All reports' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fact-check reports' })).toBeVisible();
  expect(canonicalOf(read(join(SITE, '404.html')))).toBeUndefined();
  expect(isListed(read(join(SITE, '404.html')))).toBe(false);
});

test('a report and a claim have a picture for sites that link to them, and its words', () => {
  const pictures = new Map<string, string>();
  for (const path of [
    '',
    'reports/bridge/',
    'reports/bridge/claims/opened/',
    'reports/bridge/claims/cost/',
  ]) {
    const html = read(fileOf(ADDRESS + path));
    const image = said(html, 'og:image') ?? '';
    const bytes = readFileSync(fileOf(image));
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(said(html, 'og:image:alt')).toBeTruthy();
    expect(said(html, 'twitter:card')).toBe('summary_large_image');
    expect(said(html, 'og:url')).toBe(ADDRESS + path);
    pictures.set(path, image.slice(ADDRESS.length));
  }
  expect(Object.fromEntries(pictures)).toEqual({
    '': 'cards/site.png',
    'reports/bridge/': 'reports/bridge/card.png',
    'reports/bridge/claims/opened/': 'cards/rating-true.png',
    // Its review was taken back.
    'reports/bridge/claims/cost/': 'cards/no-rating.png',
  });
});

async function sendHeaders(page: BrowserPage): Promise<void> {
  await page.route('**/checks/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/checks/, '');
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headersOf(SITE, path) } });
  });
}

test('pages work under the headers, beside their own policy', async ({ page }) => {
  await sendHeaders(page);
  const single = pagesOf(SITE).find(({ address }) => /^\/reports\/([^/]+)\/\1\.html$/.test(address));
  expect(single, 'the one file of a report').toBeDefined();
  for (const path of ['/', '/reports/bridge/', '/reports/bridge/claims/opened/', single?.address ?? '']) {
    const response = await page.goto(`/checks${path}`);
    const headers = await response?.allHeaders();
    expect(headers?.['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers?.['x-content-type-options']).toBe('nosniff');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    // With its styles refused, a page is set in the browser’s own face.
    const face = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(face, path).toContain('Public Sans');
  }
});

test('only embeds may be framed', () => {
  const tops = new Set(pagesOf(SITE).map(({ address }) => address.split('/')[1] ?? ''));
  expect(tops.size).toBeGreaterThan(8);
  for (const { address } of pagesOf(SITE)) {
    const { 'Content-Security-Policy': policy = '', 'X-Frame-Options': old } = headersOf(SITE, address);
    const isEmbed = address.startsWith('/embed/');
    expect(policy.includes("frame-ancestors 'none'"), address).toBe(!isEmbed);
    expect(old).toBe(isEmbed ? undefined : 'DENY');
    expect(policy.length).toBeLessThan(1900);
  }
});

test('a site without an address leaves out what needs one, and the build says so once', () => {
  expect(told.split('has no “address”')).toHaveLength(2);
  for (const file of ['sitemap.xml', 'robots.txt', 'cards', 'reports/bridge/card.png'])
    expect(existsSync(join(WITHOUT, file)), file).toBe(false);
  for (const { file } of pagesOf(WITHOUT)) {
    const html = read(file);
    expect(canonicalOf(html), file).toBeUndefined();
    expect(html, file).not.toMatch(/og:(?:image|url)/);
  }
  for (const file of ['_headers', '.nojekyll']) expect(existsSync(join(WITHOUT, file)), file).toBe(true);
  expect(read(join(WITHOUT, '404.html'))).toMatch(/href="\/_astro\//);
  const ids = (folder: string) =>
    (JSON.parse(read(join(folder, 'claims/feed.json'))) as { items: { id: string }[] }).items.map(
      ({ id }) => id,
    );
  expect(ids(WITHOUT).every((id) => id.startsWith('urn:uuid:'))).toBe(true);
  // Readers’ programs would show all of it as new on the day the site gets an address.
  expect(ids(WITHOUT)).toEqual(ids(SITE));
});
