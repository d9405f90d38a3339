import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { latestDate } from '../publish/dates.ts';
import { printable, settleDates } from '../publish/pdf/index.ts';
import { openPrinter } from '../publish/pdf/printer.ts';
import { progress } from '../report/progress.ts';
import type { Report } from '../schemas/report.ts';
import { keptForm } from './form-cache.ts';
import { wordsOfPage } from './page-words.ts';

/** Each document that is printed takes a core, and some 200 MB. */
const MOST_AT_ONCE = 4;

/**
 * What tells one browser from another, and from the same after an update, without starting it: what was made is taken
 * from the cache for as long as it would come out the same. (On Windows `--version` would open a window.)
 */
function stampOf(program: string): string {
  if (process.platform !== 'win32') return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout;
  const { size, mtimeMs } = statSync(program);
  return `${program} ${size} ${mtimeMs}`;
}

/**
 * Makes a PDF of each report of a built site, beside its page: tagged, with an outline of its headings. It is made from
 * the one file of the report; what was made before of the same is taken from the cache.
 * @param dir the folder of the built site, which has the reports as one file each
 * @param program the browser
 * @param tell hears how far it is, now and then
 * @returns how many files there are
 * @throws where the browser does not start, is too old, or does not print
 */
export async function makePdfs(
  dir: string,
  program: string,
  tell: (progress: string) => void = () => undefined,
): Promise<number> {
  const { name: site } = JSON.parse(readFileSync(join(dir, 'site.webmanifest'), 'utf8')) as { name: string };
  const files = globSync('reports/*/report.json', { cwd: dir }).sort();
  const stamp = stampOf(program);
  const printer = openPrinter(program);
  const step = progress(files.length, (done) => {
    tell(`${String(done)} of ${String(files.length)} reports as PDF`);
  });
  const left = files.values();
  const work = async (): Promise<void> => {
    const print = printer.page();
    for (const file of left) {
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
      const pdf = await keptForm(key, async () => settleDates(await print(html), day));
      writeFileSync(`${beside}.pdf`, pdf);
      step();
    }
  };
  try {
    const atOnce = Math.min(availableParallelism(), MOST_AT_ONCE);
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await printer.close();
  }
  return files.length;
}
