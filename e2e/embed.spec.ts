import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { buildOnce, siteOf } from './fixtures.ts';
import { headersOf } from './headers.ts';
import { serve, type Served } from './serve.ts';
import { expect, test } from './test.ts';

/*
 * A claim’s card on a page of somebody else: the site with its address on one server, with the headers that it asks
 * for, and a newspaper’s page on another.
 */
const FIXTURE = 'e2e/fixtures/forms';
const SITE = siteOf(FIXTURE);
const HOME = 'https://checks.bridge-desk.example/site/';
const PAPER = '.cache/e2e/embed';

test.describe.configure({ mode: 'serial' });
test.use({ folder: PAPER, others: [new URL(HOME).origin] });

let checks: Served;

/** Lets a browser find the site under the address that it says it has. */
async function publish(context: BrowserContext): Promise<void> {
  await context.route(`${HOME}**`, async (route) => {
    const path = route
      .request()
      .url()
      .slice(HOME.length - 1);
    // Not by the browser’s own fetch, whose answers are gone when a test ends while a page still loads.
    const response = await fetch(checks.address + path);
    const headers = {
      ...Object.fromEntries(response.headers),
      ...headersOf(SITE, path.replace(/[?#].*/, '')),
    };
    const body = Buffer.from(await response.arrayBuffer());
    await route.fulfill({ status: response.status, headers, body }).catch(() => undefined);
  });
}

test.beforeAll(async () => {
  buildOnce(FIXTURE);
  rmSync(PAPER, { recursive: true, force: true });
  mkdirSync(PAPER, { recursive: true });
  checks = await serve(SITE);
});
test.afterAll(() => checks.close());
test.beforeEach(({ context }) => publish(context));

const claimPage = (id: string): string => `${HOME}reports/bridge/claims/${id}/`;
const snippets = (page: Page) =>
  page.getByText('Show this claim on another page').locator('..').getByRole('textbox');

/** What the page of a claim offers to be copied: the frame, and the script that fits it to its card. */
async function offered(page: Page, id: string): Promise<{ frame: string; script: string }> {
  await page.goto(claimPage(id));
  await page.getByText('Show this claim on another page').click();
  const [frame = '', script = ''] = await snippets(page).evaluateAll((all) =>
    all.map((field) => (field as HTMLTextAreaElement).value),
  );
  return { frame, script };
}

/** Publishes a page of the paper with what an editor has pasted into it. */
function paste(name: string, ...pasted: string[]): string {
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>The paper</title><link rel="icon" href="data:,">';
  writeFileSync(join(PAPER, `${name}.html`), `${head}<h1>The paper</h1>${pasted.join('\n<p>And on.</p>\n')}`);
  return `/${name}.html`;
}

/** The frames of a page, once their cards are there. */
async function cards(page: Page, count: number): Promise<Frame[]> {
  await expect(page.locator('iframe')).toHaveCount(count);
  const frames = [];
  for (const handle of await page.locator('iframe').elementHandles()) {
    const frame = await handle.contentFrame();
    await frame?.getByRole('heading', { level: 1 }).waitFor();
    if (frame) frames.push(frame);
  }
  return frames;
}

/** The only frame of a page. */
async function onlyCard(page: Page): Promise<Frame> {
  const [card] = await cards(page, 1);
  if (!card) throw new Error('there is no card');
  return card;
}

const heightOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

test('the frame, as it is offered, shows the card on the page of another site', async ({ page, site }) => {
  const { frame } = await offered(page, 'opened');
  await page.goto(paste('plain', frame));
  const card = await onlyCard(page);
  expect(new URL(card.url()).origin).not.toBe(site.address);
  await expect(page.locator('iframe')).toHaveAttribute(
    'title',
    /^Fact check: Mayor Anna Holt opened the bridge .*\(True\)$/,
  );
  await expect(card.locator('body')).toContainText('Mayor Anna Holt opened the bridge');
  await expect(card.locator('.chip')).toContainText('True');
  await expect(card.locator('main')).toHaveCSS('border-top-style', 'solid');
  // What a claim says runs neither in its own page nor in that of another.
  await expect(page).toHaveTitle('The paper');
  const box = await page.locator('iframe').boundingBox();
  expect(box?.height).toBe(380);
  expect(await card.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('with the script, each frame has the height of its own card, also when that changes', async ({
  page,
}) => {
  const first = await offered(page, 'opened');
  const second = await offered(page, 'cost');
  expect(second.script).toBe(first.script);
  await page.goto(paste('fitted', first.frame, second.frame, first.script));
  const heights = () =>
    page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect().height));
  const seen: number[][] = [];
  for (const width of [1000, 260]) {
    await page.setViewportSize({ width, height: 800 });
    const frames = await cards(page, 2);
    await expect(async () => {
      expect(await heights()).toEqual(await Promise.all(frames.map(heightOf)));
    }).toPass();
    seen.push(await heights());
  }
  expect(seen[1]?.[0]).toBeGreaterThan(seen[0]?.[0] ?? Infinity);
  // Anybody may send such a message; only a frame is asked how high it is.
  await page.evaluate(() => {
    window.postMessage({ type: 'sic-height', height: 5 }, '*');
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await heights()).toEqual(seen[1]);
});

test('links of a card open beside the page that it stands on', async ({ page, context }) => {
  const { frame } = await offered(page, 'opened');
  const address = paste('links', frame);
  await page.goto(address);
  const card = await onlyCard(page);
  const links = await card.locator('a[href]').all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener/);
  }
  const opened = context.waitForEvent('page');
  await links[0]?.click();
  const other = await opened;
  await other.waitForLoadState();
  expect(other.url().replace(/index\.html$/, '')).toBe(claimPage('opened'));
  expect(await other.evaluate(() => window.opener === null)).toBe(true);
  expect(new URL(page.url()).pathname).toBe(address);
});

test('a browser refuses to frame any other page of the site', async ({ browser, site }) => {
  // In a window of its own, as a refusal is logged as an error.
  const context = await browser.newContext();
  await publish(context);
  const page = await context.newPage();
  const address = paste('report', `<iframe src="${HOME}reports/bridge/"></iframe>`);
  const refused = page.waitForEvent('console', (message) =>
    /frame-ancestors|X-Frame-Options/.test(message.text()),
  );
  await page.goto(site.address + address);
  await refused;
  const framed = await (await page.locator('iframe').elementHandle()).contentFrame();
  // What stands there instead is the browser’s own.
  expect(await framed?.locator('main').count()).toBe(0);
  await context.close();
});

test('a claim’s page names its oEmbed document, which gives the same frame', async ({ page }) => {
  const { frame } = await offered(page, 'cost');
  const link = page.locator('link[rel="alternate"][type="application/json+oembed"]');
  const href = (await link.getAttribute('href')) ?? '';
  expect(href.startsWith(HOME)).toBe(true);
  const file = join(SITE, href.slice(HOME.length));
  const oembed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(oembed).toMatchObject({
    type: 'rich',
    version: '1.0',
    html: frame,
    width: 640,
    height: 380,
    provider_url: HOME,
    author_name: 'The Bridge Desk',
  });
  expect(frame).toContain('height="380"');
  const src = /src="([^"]+)"/.exec(frame)?.[1] ?? '';
  await page.goto(src);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', claimPage('cost'));
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

test('a claim’s page is cited in five ways, which are copied by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(claimPage('cost'));
  await page.getByText('Cite this claim’s page').focus();
  await page.keyboard.press('Enter');
  const copied: Record<string, string> = {};
  for (const name of ['APA', 'MLA', 'Chicago', 'BibTeX', 'CSL-JSON']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name, exact: true })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+c');
    copied[name] = await page.evaluate(() => navigator.clipboard.readText());
  }
  for (const [name, text] of Object.entries(copied)) {
    expect(text, name).toContain(claimPage('cost').replace('https://', ''));
    expect(text, name).toContain('Bridge Desk');
  }
  expect(new Set(Object.values(copied)).size).toBe(5);
  expect(copied['BibTeX']).toMatch(/^@\w+\{[\w:-]+,\n[\s\S]*\n\}\s*$/);
  const [item] = JSON.parse(copied['CSL-JSON'] ?? '[]') as Record<string, unknown>[];
  expect(item).toMatchObject({ URL: claimPage('cost'), type: 'webpage' });
  // A field is for reading: what is typed changes nothing.
  await page.keyboard.type('x');
  await expect(page.getByRole('textbox', { name: 'CSL-JSON' })).toHaveValue(copied['CSL-JSON'] ?? '');
});
