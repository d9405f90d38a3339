import { chromium, type Browser, type Page } from 'playwright-core';
import { nameBookmarks, type Heading } from './outline.ts';
import { launchArguments, WAYS_OUT } from './browser.ts';

/** The first Chromium that writes page numbers. */
const OLDEST = 131;

/** Room for a report of hundreds of pages on a busy machine, in milliseconds. */
const PATIENCE = 300_000;

/** Where a report stands while it is printed: nowhere, so that its fragments are its own and nothing else answers. */
const PLACE = 'http://report.invalid/';

/** An A4 page in CSS pixels: what asks for the width of the window is answered the same before printing and in print. */
const SHEET = { width: 794, height: 1123 };

/**
 * Starts a browser. Playwright’s own Chromium comes with a smaller build that has no windows, which prints in three
 * quarters of the time; Playwright starts that one if it is told no program.
 */
async function start(program: string): Promise<Browser> {
  const options = { args: launchArguments() };
  if (program === chromium.executablePath()) {
    try {
      return await chromium.launch(options);
    } catch {
      // It was installed without the smaller build.
    }
  }
  return chromium.launch({ ...options, executablePath: program });
}

async function launch(program: string): Promise<Browser> {
  let browser: Browser;
  try {
    browser = await start(program);
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
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true, viewport: SHEET });
  context.setDefaultTimeout(PATIENCE);
  await context.route('**', (route) =>
    route.request().url() === PLACE
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: current() })
      : route.abort(),
  );
  const page = await context.newPage();
  // Loaded as for a screen, all of it would be styled and laid out a second time to be printed.
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** The headings of a page, which this runs in; their names are without the numbers and signs of marks. */
function headingsOf(): Heading[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => {
    const words = heading.cloneNode(true) as Element;
    for (const mark of words.querySelectorAll('.n, .sic')) mark.remove();
    return { text: heading.textContent, name: words.textContent.replace(/\s+/g, ' ').trim() };
  });
}

/** Prints a document: its HTML becomes a PDF, tagged, with an outline of its headings. */
type Print = (html: string) => Promise<Uint8Array>;

/** A browser that prints. It starts with the first document. */
export function openPrinter(program: string) {
  let browser: Promise<Browser> | undefined;
  return {
    /** A page of its own for documents one after another; each page has a process, so that several print at once. */
    page(): Print {
      let page: Page | undefined;
      let current = '';
      return async (html) => {
        current = html;
        page ??= await openPage(await (browser ??= launch(program)), () => current);
        await page.goto(PLACE);
        const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
        return nameBookmarks(pdf, await page.evaluate(headingsOf));
      };
    },
    /** Ends the browser. One that did not start was told of already. */
    close: async (): Promise<void> =>
      browser?.then(
        (running) => running.close(),
        () => undefined,
      ),
  };
}
