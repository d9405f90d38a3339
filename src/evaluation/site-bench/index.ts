import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBareSite } from './bare-site.ts';
import { generateContent, generatedArticle, type Size } from './generate.ts';
import { measured, type Usage } from './run.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

const PRELOAD = ['--import', join(ROOT, 'src/cli/preload.mjs')];

/** What `preload.mjs` has set for all that runs from here, and Astro alone does not have. */
const UNSET = { MIMALLOC_PURGE_DELAY: undefined, MIMALLOC_ALLOW_THP: undefined };

/** What a build says of its pages. */
const MADE = /pages about reports made: ([\d.]+) s in threads, ([\d.]+) s of that for embeds/;

function row(name: string, { wall, cpu, memory }: Usage, beside?: Usage): void {
  const ratio = beside ? `${(wall / beside.wall).toFixed(2)} ×`.padStart(9) : ''.padStart(9);
  const memories = beside ? `${(memory / beside.memory).toFixed(2)} ×`.padStart(9) : '';
  const used = `${wall.toFixed(1).padStart(8)} s${ratio}${cpu.toFixed(1).padStart(9)} s cpu`;
  process.stdout.write(
    `${name.padEnd(46)}${used}${(memory / 2 ** 20).toFixed(0).padStart(8)} MiB${memories}\n`,
  );
}

/**
 * Builds a generated site and prints what that took beside a bare Astro site with as many pages of the same size, in one run:
 * whole, with the forms that are kept, a second time with nothing changed, and with one report changed.
 * @param reports how many reports of 700 words it has; a thousand take about twenty minutes
 */
export function benchSite(reports: number): void {
  const size: Size = { reports, words: 700, reviews: 5 };
  const scratch = mkdtempSync(join(tmpdir(), 'sic-bench-'));
  const content = join(scratch, 'content');
  const env = { SIC_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' };
  const analyse = (...args: string[]): Usage =>
    measured([join(ROOT, 'src/evaluation/site-bench/analyse.ts'), ...args], ROOT, env, scratch);
  try {
    process.stdout.write(
      `${String(size.reports)} reports of ${String(size.words)} words, ${String(size.reviews)} reviews each\n`,
    );
    generateContent(content, size);
    const out = join(scratch, 'site');
    const build = (site: string): Usage =>
      measured([...PRELOAD, ASTRO, 'build'], ROOT, { ...env, SIC_OUT: site }, scratch);
    const analysis = analyse();
    // The build is to make its own.
    analyse('--set-aside');
    const whole = build(join(scratch, 'whole'));
    analyse('--set-aside-all-but', 'forms');
    const withForms = build(out);
    const bareFolder = join(scratch, 'bare');
    mkdirSync(bareFolder);
    const pages = writeBareSite(bareFolder, out, join(ROOT, 'node_modules'));
    const bare = measured([ASTRO, 'build', '--root', bareFolder], bareFolder, { ...env, ...UNSET }, scratch);
    // Last, since a site that is built again takes the place of another, which is deleted.
    const again = build(out);
    writeFileSync(join(content, 'reports/report-1/article.md'), generatedArticle(1, size, 1));
    const changed = build(out);
    process.stdout.write(`${String(pages)} pages\n`);
    row('bare Astro site, as many pages of the same size', bare);
    row('analysis alone', analysis);
    row('pictures, EPUB and one-file reports', {
      ...whole,
      wall: whole.wall - withForms.wall,
      cpu: whole.cpu - withForms.cpu,
    });
    // Of what the analysis takes in a build only the clock knows, since it is a process of its own there.
    row('pages, data, feeds, search, embeds', { ...withForms, wall: withForms.wall - analysis.wall }, bare);
    const [, made, embeds] = MADE.exec(withForms.log) ?? [];
    if (made && embeds)
      process.stdout.write(`  embeds among them: ${embeds} of ${made} s that threads took\n`);
    row('whole build, nothing kept', whole, bare);
    row('again, nothing changed', again, whole);
    row('again, one report changed', changed, whole);
  } finally {
    analyse('--forget');
    rmSync(scratch, { recursive: true, force: true });
  }
}
