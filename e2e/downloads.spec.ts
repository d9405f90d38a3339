import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { wordsOf } from '../src/interface/index.ts';
import { writeSize } from '../src/site/download-sizes.ts';
import { pageOfType } from './pages.ts';
import { expect, test } from './test.ts';

/* What a reader takes along from a report: each file is what its line says, and holds what the page shows. */

const REPORT = pageOfType('dist', 'report');
const SLUG = REPORT.address.split('/')[2] ?? '';
const FOLDER = dirname(REPORT.file);

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));

interface Data {
  headline: string;
  article: { text: string };
  claims: { id: string; standsAlone: string; review: { evidence: unknown[] } | null }[];
  flags: { number: number }[];
  dismissed: unknown[];
}
const report = json('report.json') as Data;

/** For each type that a line can say: how such a file ends, and how it is served. */
const KINDS: Record<string, [ending: RegExp, type: RegExp]> = {
  HTML: [/\.html$/, /^text\/html/],
  EPUB: [/\.epub$/, /^application\/epub\+zip$/],
  PDF: [/\.pdf$/, /^application\/pdf$/],
  MD: [/\.md$/, /^text\/markdown/],
  TXT: [/\.txt$/, /^text\/plain/],
  CSV: [/\.csv$/, /^text\/csv/],
  JSON: [/(?<!\.sarif)\.json$/, /^application\/json/],
  'JSON-LD': [/\.json$/, /^application\/json/],
  SARIF: [/\.sarif\.json$/, /^application\/json/],
};

test('every download is there, is of the kind that its line says, and as large', async ({
  page,
  request,
}) => {
  await page.goto(REPORT.address);
  const lines = await page.getByRole('region', { name: 'Downloads' }).getByRole('listitem').all();
  expect(lines.length).toBeGreaterThan(10);
  const seen = new Set<string>();
  for (const line of lines) {
    const link = line.getByRole('link');
    const address = await link.evaluate((found) => (found as HTMLAnchorElement).href);
    const [kind = '', size] = (await line.locator('.soft').innerText()).split(/, | – /);
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    const [ending, type] = KINDS[kind] ?? [];
    expect(ending, `${address} is said to be ${kind}`).toBeDefined();
    expect(new URL(address).pathname).toMatch(ending ?? /$^/);
    expect(response.headers()['content-type'], address).toMatch(type ?? /$^/);
    const bytes = (await response.body()).length;
    expect(bytes, address).toBeGreaterThan(100);
    expect(`, ${size ?? ''}`.replaceAll(/\s/g, ' '), address).toBe(
      writeSize(bytes, wordsOf('en')).replaceAll(/\s/g, ' '),
    );
    seen.add(address);
  }
  expect(seen.size, 'no file twice').toBe(lines.length);
});

test('all forms of a report have the same claims, flags and evidence', () => {
  const [claims, flags] = [report.claims.length, report.flags.length];
  const evidence = report.claims.flatMap(({ review }) => review?.evidence ?? []).length;
  expect(Math.min(claims, flags, evidence)).toBeGreaterThan(10);

  for (const [name, count] of Object.entries({ claims, flags, evidence })) {
    expect((json(`${name}.json`) as Record<string, unknown[]>)[name], name).toHaveLength(count);
    // Records end in CRLF; one within a cell is a line feed alone.
    expect(read(`${name}.csv`).trimEnd().split('\r\n'), name).toHaveLength(count + 1);
  }
  const sarif = json('flags.sarif.json') as { runs: { results: { suppressions?: unknown[] }[] }[] };
  const results = sarif.runs.flatMap((run) => run.results);
  const setAside = results.filter(({ suppressions = [] }) => suppressions.length > 0);
  expect([results.length - setAside.length, setAside.length]).toEqual([flags, report.dismissed.length]);

  const { total, first } = json('annotations.json') as {
    total: number;
    first: { items: { motivation: string }[] };
  };
  const reviewed = report.claims.filter(({ review }) => review !== null).length;
  expect(total).toBe(first.items.length);
  expect(first.items.filter(({ motivation }) => motivation === 'assessing')).toHaveLength(reviewed);
  expect(total).toBeGreaterThanOrEqual(reviewed + flags);
});

test('Markdown and plain text have each claim once, with its number, and a note for every mark', () => {
  const numbers = report.claims.map((_, index) => String(index + 1));
  const markdown = read(`${SLUG}.md`);
  const notes = [...markdown.matchAll(/^\[\^(\d+)\]: (.*)$/gm)];
  expect(notes.map(([, number]) => number)).toEqual(numbers);
  const marks = [...markdown.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, mark]) => mark);
  const defined = [...markdown.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, mark]) => mark);
  expect(new Set(marks)).toEqual(new Set(defined));

  const text = read(`${SLUG}.txt`);
  const headings = [...text.matchAll(/^\[(\d+)\] (.*)$/gm)];
  expect(headings.map(([, number]) => number)).toEqual(numbers);
  expect(headings.map(([, , claim]) => claim)).toEqual(report.claims.map(({ standsAlone }) => standsAlone));
  expect(read('article.txt')).toBe(report.article.text);
});

test('the book opens with the article, its chapters are there, and each claim has one place', () => {
  const files = unzipSync(readFileSync(join(FOLDER, `${SLUG}.epub`)));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  expect(text('mimetype')).toBe('application/epub+zip');
  const rootfile = /full-path="([^"]+)"/.exec(text('META-INF/container.xml'))?.[1] ?? '';
  const packaged = text(rootfile);
  const spine = [...packaged.matchAll(/<itemref [^>]*idref="([^"]+)"/g)].map(([, id]) => {
    const item = new RegExp(`<item [^>]*id="${id ?? ''}"[^>]*>`).exec(packaged)?.[0] ?? '';
    return join(dirname(rootfile), /href="([^"]+)"/.exec(item)?.[1] ?? '');
  });
  expect(spine.length).toBeGreaterThan(3);
  for (const chapter of spine) expect(text(chapter), chapter).toContain('</html>');
  const [first = ''] = spine.map(text).filter((chapter) => !chapter.includes('epub:type="toc"'));
  expect(/<h1[^>]*>([^<]*)<\/h1>/.exec(first)?.[1]).toBe(report.headline);
  const all = spine.map(text).join('');
  for (const { id } of report.claims) expect(all.split(`id="claim-${id}"`), id).toHaveLength(2);
});

test.describe('the report as one file, from the disk and with all requests refused', () => {
  const file = pathToFileURL(resolve(FOLDER, `${SLUG}.html`)).href;

  test.beforeEach(async ({ page }) => {
    // Only the file itself, and what is written into it: anything else that it asked for would be missing.
    await page.route('**', (route) => {
      const address = route.request().url();
      return address.startsWith(file) || address.startsWith('data:') ? route.continue() : route.abort();
    });
    await page.goto(file);
  });

  test('shows the article, its marks and its cards, in its own typefaces', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(report.headline);
    const shown = page.getByRole('region', { name: /The article/ });
    for (const words of report.article.text.split('\n\n').slice(-2)) {
      // The numbers and the marks stand between the words.
      await expect(shown).toContainText(words.slice(0, 20));
    }
    await expect(page.locator('a[id^="mark-"]')).toHaveCount(report.claims.length);
    for (const { id } of report.claims) await expect(page.locator(`[id="claim-${id}"]`)).toHaveCount(1);
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ family, status }) => [family.replaceAll('"', ''), status].join(': '));
    });
    // Others stand in for these with fonts of the machine.
    for (const family of ['Public Sans', 'Newsreader', 'Newsreader Sic'])
      expect(faces).toContain(`${family}: loaded`);
    await expect(page.locator('script, link[rel="stylesheet"], iframe')).toHaveCount(0);
  });

  test('has a place for each of its own links, and other links say where on the web they lead', async ({
    page,
  }) => {
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const inside = links.filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(report.claims.length);
    const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
    expect(inside.filter((href) => href !== '#' && !ids.has(decodeURIComponent(href.slice(1))))).toEqual([]);
    const elsewhere = links.filter((href) => !href.startsWith('#'));
    expect(elsewhere.filter((href) => !/^(?:https?|mailto):/.test(href))).toEqual([]);

    const mark = page.locator('a[id^="mark-"]').nth(2);
    const card = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    await expect(page).toHaveURL(`${file}${card}`);
    await expect(page.locator(card)).toBeVisible();
    await page
      .locator('article', { has: page.locator(card) })
      .getByRole('link', { name: /back to the claim/ })
      .click();
    await expect(mark).toBeInViewport();
  });
});

test('what is made on request only is not offered where it was not made', async ({ page }) => {
  await page.goto(REPORT.address);
  const pdf = page.getByRole('region', { name: 'Downloads' }).locator('a[href$=".pdf"]');
  await expect(pdf).toHaveCount(existsSync(join(FOLDER, `${SLUG}.pdf`)) ? 1 : 0);
  for (const link of await pdf.all()) {
    await expect(link).toBeVisible();
    expect(statSync(join(FOLDER, `${SLUG}.pdf`)).size).toBeGreaterThan(1000);
  }
});
