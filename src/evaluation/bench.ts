/*
 * npm run bench [-- --data FOLDER] prints how fast the analysis is, beside the bare parse of retext-english on the
 * same texts in the same run: medians over rounds, after one to warm up. The texts are this project’s own articles
 * and pages, or with a folder the articles of its polnear-dev.jsonl. And how large the index of search is, and how fast.
 * Then the PDF of the demo report, where it was built. Last a site of 100 generated reports, or of as many as `--reports N`
 * says, beside a bare Astro site. `--only pdf` and `--only site` are each that alone.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { readArticle, type Article } from '../article/index.ts';
import { findAttributions, findClaims } from '../claims/index.ts';
import { raiseFlags } from '../flags/index.ts';
import { findDates } from '../language/dates/index.ts';
import { findUnusualWords, thresholdsOf } from '../language/word-model/index.ts';
import { analyse } from '../report/analyse.ts';
import { median } from './median.ts';
import { measurePdf } from './pdf-speed.ts';
import { measureSearch } from './search-speed.ts';
import { benchSite } from './site-bench/index.ts';

const ROUNDS = 7;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const PUBLISHED = '2016-09-20';

function textsIn(folder: string | undefined): string[] {
  if (folder !== undefined) {
    const lines = readFileSync(join(folder, 'polnear-dev.jsonl'), 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  }
  const files = globSync('{content,src/cli/templates}/**/*.md', { cwd: ROOT }).sort();
  return files.map((file) => readFileSync(join(ROOT, file), 'utf8'));
}

/** Milliseconds of one run over all texts: the median after a round to warm up. */
function timed<T>(all: readonly T[], work: (one: T) => unknown): number {
  const times = Array.from({ length: ROUNDS + 1 }, () => {
    const started = performance.now();
    for (const one of all) work(one);
    return performance.now() - started;
  });
  return median(times.slice(1));
}

function coldStart(file: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    spawnSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'analyse', file], { cwd: ROOT });
    return performance.now() - started;
  });
  return median(times);
}

function main(folder: string | undefined): void {
  const texts = textsIn(folder);
  const articles = texts.map((text) => readArticle(text, 'markdown'));
  const words = articles.reduce((sum, article) => sum + article.words, 0);
  process.stdout.write(
    `${String(texts.length)} texts, ${String(words)} words, median of ${String(ROUNDS)} rounds\n`,
  );
  const parser = unified().use(retextEnglish);
  const base = timed(texts, (text) => parser.parse(text));
  const row = (name: string, time: number): void => {
    const speed = Math.round((words / time) * 1000);
    const ratio = (base / time).toFixed(2);
    process.stdout.write(`${name.padEnd(44)}${String(speed).padStart(12)} words/s${ratio.padStart(8)} ×\n`);
  };
  row('retext-english, bare parse (baseline)', base);
  row(
    'article: text, sentences, words, quotations',
    timed(texts, (text) => readArticle(text, 'markdown')),
  );
  row('attributions', timed(articles, findAttributions));
  row(
    'dates',
    timed(articles, (article) => findDates(article, PUBLISHED)),
  );
  const { medium } = thresholdsOf().slips;
  row(
    'unusual words',
    timed(articles, ({ text, blocks }) => findUnusualWords(text, blocks, medium)),
  );
  const found = new Map(
    articles.map((article) => [
      article,
      { attributions: findAttributions(article), dates: findDates(article, PUBLISHED) },
    ]),
  );
  const claimsOf = (article: Article): unknown =>
    findClaims(article, found.get(article) ?? { attributions: [], dates: [] });
  row('claims and check-worthiness', timed(articles, claimsOf));
  row(
    'flags',
    // As if each came for the first time: what rules remember of an article, they know by its blocks.
    timed(articles, (article) => raiseFlags({ ...article, blocks: [...article.blocks] })),
  );
  row(
    'all but the flags, from text to claims',
    timed(texts, (text) => {
      const article = readArticle(text, 'markdown');
      const attributions = findAttributions(article);
      return findClaims(article, { attributions, dates: findDates(article, PUBLISHED) });
    }),
  );
  row(
    'all of it, from text to analysis',
    timed(texts, (text) => analyse(readArticle(text, 'markdown'), { published: PUBLISHED })),
  );
  const [article] = globSync('content/reports/*/article.md', { cwd: ROOT });
  if (article !== undefined) {
    process.stdout.write(
      `cold start of “sic analyse” to its result: ${(coldStart(article) / 1000).toFixed(2)} s\n`,
    );
  }
  process.stdout.write(measureSearch());
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    reports: { type: 'string', default: '100' },
  },
});
const { only } = values;
if (only === undefined)
  main(values.data === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', values.data));
if (only !== 'site') process.stdout.write(await measurePdf(join(ROOT, 'dist')));
if (only !== 'pdf') benchSite(Number(values.reports));
