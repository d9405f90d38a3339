import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { wordsOf } from '../interface/index.ts';
import { findPdfBrowser, launchArguments } from '../publish/pdf/browser.ts';
import { printable } from '../publish/pdf/index.ts';
import { openPrinter } from '../publish/pdf/printer.ts';
import { median } from './median.ts';

const ROUNDS = 7;

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The same report as whoever has its one file would print it: opened on a screen, then printed, in the same browser. */
async function openScreen(program: string, file: string) {
  const browser = await chromium.launch({ executablePath: program, args: launchArguments() });
  const page = await browser.newPage();
  return {
    print: async (): Promise<void> => {
      await page.goto(pathToFileURL(file).href);
      await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
    },
    close: () => browser.close(),
  };
}

/**
 * A line on how long the PDF of the first report of a built site takes once the browser runs, and the same beside it
 * without what the build does to be quick: medians of rounds in turn, after one of each to warm up.
 * @param dir the built site
 */
export async function measurePdf(dir: string): Promise<string> {
  const [folder] = globSync('reports/*/report.json', { cwd: dir }).sort().map(dirname);
  if (folder === undefined) return `no report in ${dir}, so no PDF was timed: run “npm run build” first\n`;
  const file = join(dir, folder, `${basename(folder)}.html`);
  const facts = { headline: 'A report', site: 'A site' };
  const html = printable(readFileSync(file, 'utf8'), facts, wordsOf('en'));
  const program = findPdfBrowser();
  const printer = openPrinter(program);
  const print = printer.page();
  const screen = await openScreen(program, file);
  const own: number[] = [];
  const plain: number[] = [];
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      plain.push(await timeOf(screen.print));
      own.push(await timeOf(() => print(html)));
    }
  } finally {
    await screen.close();
    await printer.close();
  }
  const [took, beside] = [median(own.slice(1)), median(plain.slice(1))];
  return (
    `PDF of ${folder}, by ${basename(program)}: ${(took / 1000).toFixed(2)} s, median of ${String(ROUNDS)} rounds; ` +
    `its page opened and printed (baseline) ${(beside / 1000).toFixed(2)} s, so ${(took / beside).toFixed(2)} ×\n`
  );
}
