import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { latestDate } from '../publish/dates.ts';
import { nameBookmarks, printable, settleDates, type Heading } from '../publish/pdf/index.ts';
import type { Report } from '../schemas/report.ts';
import { launchArguments, lookForBrowser, WAYS_OUT, type Machine } from './browser.ts';
import { keptForm } from './form-cache.ts';
import { wordsOfPage } from './page-words.ts';

/** The first Chromium that writes page numbers. */
const OLDEST = 131;

/** Room for a report of hundreds of pages on a busy machine, in milliseconds. */
const PATIENCE = 300_000;

/** Where a report stands while it is printed: nowhere, so that its fragments are its own and nothing else answers. */
const PLACE = 'http://report.invalid/';

/**
 * The browser that makes PDFs, looked for before anything is built.
 * @throws with the ways out if there is none
 */
export function findPdfBrowser(machine?: Machine): string {
  const found = lookForBrowser(machine);
  if (found !== undefined) return found;
  throw new Error(
    `“--pdf” asks for PDFs, which a browser makes, and no Chromium was found. Build without “--pdf”. Or: ${WAYS_OUT}`,
  );
}

async function launch(program: string): Promise<Browser> {
  let browser: Browser;
  try {
    browser = await chromium.launch({ executablePath: program, args: launchArguments() });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${program} does not start, so that no PDF can be made. ${WAYS_OUT}\n${reason}`, {
      cause: error,
    });
  }
  if (Number.parseInt(browser.version(), 10) >= OLDEST) return browser;
  await browser.close();
  throw new Error(
    `${program} is version ${browser.version()}; PDFs need ${OLDEST} or later, for their page numbers. ${WAYS_OUT}`,
  );
}

/** A page that runs no script and reaches no network: it gets what is printed, and nothing it might ask for. */
async function openPage(browser: Browser, current: () => string): Promise<Page> {
  // The policy in the file forbids the style of the pages, too. All else that it forbids is impossible here anyway.
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
  context.setDefaultTimeout(PATIENCE);
  await context.route('**', (route) =>
    route.request().url() === PLACE
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: current() })
      : route.abort(),
  );
  return context.newPage();
}

/**
 * What tells one browser from another, and from the same after an update, without starting it: what was made is taken
 * from the cache for as long as it would come out the same. (On Windows `--version` would open a window.)
 */
function stampOf(program: string): string {
  if (process.platform !== 'win32') return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout;
  const { size, mtimeMs } = statSync(program);
  return `${program} ${size} ${mtimeMs}`;
}

/** The headings of a page, which this runs in; their names are without the numbers and signs of marks. */
function headingsOf(): Heading[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => {
    const words = heading.cloneNode(true) as Element;
    for (const mark of words.querySelectorAll('.n, .sic')) mark.remove();
    return { text: heading.textContent, name: words.textContent.replace(/\s+/g, ' ').trim() };
  });
}

/** A printer of documents, one after another, whose browser starts with the first of them. */
function openPrinter(program: string) {
  let browser: Browser | undefined;
  let page: Page | undefined;
  let html = '';
  return {
    print: async (document: string): Promise<Uint8Array> => {
      html = document;
      browser ??= await launch(program);
      page ??= await openPage(browser, () => html);
      await page.goto(PLACE);
      const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
      return nameBookmarks(pdf, await page.evaluate(headingsOf));
    },
    close: async (): Promise<void> => browser?.close(),
  };
}

/**
 * Makes a PDF of each report of a built site, beside its page: tagged, with an outline of its headings. It is made from
 * the one file of the report; what was made before of the same is taken from the cache.
 * @param dir the folder of the built site, which has the reports as one file each
 * @param program the browser
 * @returns how many files there are
 */
export async function makePdfs(dir: string, program: string): Promise<number> {
  const { name: site } = JSON.parse(readFileSync(join(dir, 'site.webmanifest'), 'utf8')) as { name: string };
  const files = globSync('reports/*/report.json', { cwd: dir }).sort();
  const stamp = stampOf(program);
  const printer = openPrinter(program);
  try {
    for (const file of files) {
      const report = JSON.parse(readFileSync(join(dir, file), 'utf8')) as Report;
      const { slug, headline } = report;
      const beside = join(dir, 'reports', slug, slug);
      const whole = readFileSync(`${beside}.html`, 'utf8');
      const html = printable(whole, { headline, site }, wordsOfPage(whole));
      const day = latestDate(report);
      const key = {
        name: `pdf/${slug}.pdf`,
        from: [stamp, day, html],
        code: ['src/publish/pdf/', 'src/site/pdf.ts'],
      };
      const pdf = await keptForm(key, async () => settleDates(await printer.print(html), day));
      writeFileSync(`${beside}.pdf`, pdf);
    }
  } finally {
    await printer.close();
  }
  return files.length;
}
