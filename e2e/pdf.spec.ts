import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { folders } from '../src/report/folders.ts';
import { findPdfBrowser } from '../src/publish/pdf/browser.ts';
import { makePdfs } from '../src/site/pdf.ts';
import { bytesOf } from './bytes.ts';
import type { Built } from './fixtures.ts';
import { expect, test } from './test.ts';

const FIXTURE = 'e2e/fixtures/forms';
const SITE = '.cache/e2e/pdf/site';
const ELSEWHERE = '.cache/e2e/pdf/elsewhere';
const PDF = 'reports/bridge/bridge.pdf';

function build(env: Record<string, string> = {}): Built {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build', '--', '--pdf'], {
    env: { ...process.env, SIC_CONTENT: resolve(FIXTURE), SIC_OUT: resolve(SITE), ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, output: stdout + stderr };
}

const openPdf = () => getDocumentProxy(new Uint8Array(readFileSync(join(SITE, PDF))));

// One after another: each goes on from what the one before has left.
test.describe.configure({ mode: 'serial' });
test.use({ folder: SITE });

test.beforeAll(() => {
  rmSync(SITE, { recursive: true, force: true });
  const { status, output } = build();
  expect(status, output).toBe(0);
  expect(output).toContain('2 reports made as PDF');
});

test('a PDF holds the article and its cards, and names itself, its language and its day', async () => {
  const pdf = await openPdf();
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  expect(info['Title']).toBe('😀 A bridge is opened – Checks of the Bridge Desk');
  expect(info['Language']).toBe('en');
  // The last day of which the report tells, not that of the build.
  expect(info['CreationDate']).toBe("D:20260316000000+00'00'");
  expect(info['ModDate']).toBe(info['CreationDate']);
});

test('each page of a PDF has at its foot what it is of, and its number', async () => {
  const pdf = await openPdf();
  expect(pdf.numPages).toBeGreaterThan(1);
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain(`${number} / ${pdf.numPages}`);
    expect(text).toContain('Checks of the Bridge Desk');
    const [, , width, height] = page.view;
    expect(
      [width, height].map((points) => Math.round(((points ?? 0) / 72) * 25.4)),
      'A4',
    ).toEqual([210, 297]);
  }
});

/** The roles of a structure tree, from the root down. */
function rolesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null || !('children' in node)) return [];
  const { role, children } = node as { role: string; children: unknown[] };
  return [role, ...children.flatMap(rolesOf)];
}

test('a PDF is tagged, so that a screen reader finds headings, lists and links', async () => {
  const pdf = await openPdf();
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const roles = new Set(rolesOf(await (await pdf.getPage(1)).getStructTree()));
  for (const role of ['H1', 'H2', 'L', 'LI', 'Link', 'P']) expect(roles).toContain(role);
});

interface Bookmark {
  title: string;
  dest: unknown;
  items: Bookmark[];
}

test('a PDF has its headings as bookmarks, which lead to their pages', async () => {
  const pdf = await openPdf();
  const flat = (items: Bookmark[]): Bookmark[] => items.flatMap((item) => [item, ...flat(item.items)]);
  const items = flat(await pdf.getOutline());
  const titles = items.map(({ title }) => title);
  // The headline above the report, in the article, where its mark is no word of it, and as a claim.
  expect(titles.filter((title) => title === '😀 A bridge is opened')).toHaveLength(3);
  // A heading of two lines.
  expect(titles).toContain(
    "Mayor Anna Holt opened the bridge </script><script>document.title='run'</script> in March 2026.",
  );
  for (const { dest } of items) expect(dest).not.toBeNull();
});

test('links of a PDF lead to its own places and to sources', async () => {
  const pdf = await openPdf();
  const links: Record<string, unknown>[] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    links.push(...((await (await pdf.getPage(number)).getAnnotations()) as Record<string, unknown>[]));
  const addresses = links.flatMap(({ url }) => (typeof url === 'string' ? url : []));
  expect(addresses).toContain('https://town.example/budget?a=1&b=2');
  expect(addresses.filter((address) => address.includes('report.invalid'))).toEqual([]);
  expect(links.filter(({ dest }) => dest).length).toBeGreaterThan(5);
});

test('the report offers its PDF, with its size', async ({ page }) => {
  await page.goto('/reports/bridge/');
  const link = page.locator('a[href$="bridge.pdf"]');
  await expect(link).toBeVisible();
  const item = page.locator('li', { has: link });
  await expect(item).toHaveText(/PDF, \d+\s(KB|MB)/);
  const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the same report gives the same bytes, alone or after others, in whatever time zone', async () => {
  rmSync(ELSEWHERE, { recursive: true, force: true });
  cpSync(SITE, ELSEWHERE, { recursive: true });
  rmSync(join(ELSEWHERE, PDF));
  rmSync(join(ELSEWHERE, 'reports/own'), { recursive: true });
  // Made anew, whatever an earlier run of this test has left.
  rmSync(join(folders(resolve('.')).cache, 'forms', 'pdf', 'bridge.pdf'), { force: true });
  const { TZ = 'UTC' } = process.env;
  process.env['TZ'] = 'Pacific/Kiritimati';
  try {
    expect(await makePdfs(ELSEWHERE, findPdfBrowser())).toBe(1);
  } finally {
    process.env['TZ'] = TZ;
  }
  expect(readFileSync(join(ELSEWHERE, PDF)).equals(readFileSync(join(SITE, PDF)))).toBe(true);
});

test('without a browser the build says so at once, and the site of before stays as it is', () => {
  const before = bytesOf(SITE);
  const { status, output } = build({ CHROME_PATH: resolve('.cache/no-such-browser') });
  expect(status).not.toBe(0);
  expect(output).toContain('CHROME_PATH names');
  expect(output).not.toContain('generating static routes');
  expect(bytesOf(SITE)).toEqual(before);
});

test('the demo offers a PDF only where there is one: none, unless it was built with “--pdf”', () => {
  const pages = globSync('dist/reports/*/index.html');
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const pdf = `${basename(dirname(page))}.pdf`;
    const html = readFileSync(page, 'utf8');
    expect(html.includes(`${pdf}"`), page).toBe(existsSync(join(dirname(page), pdf)));
    expect(html).not.toContain('data-if-made');
  }
});
