import { assembleReports, count, readContent, type Content } from '../../report/index.ts';
import type { Problem } from '../../schemas/problem.ts';
import { addressesOf } from '../addresses.ts';
import { readArgs } from '../args.ts';
import { checkPages } from '../check-coverage.ts';
import { checkLinks } from '../check-links.ts';
import { checkDates } from '../check-sources.ts';
import { checkUnused } from '../check-unused.ts';
import { checkReport } from '../checks.ts';
import { contentFolder, openAnalyses } from '../content.ts';
import { FORMATS } from '../formats/index.ts';
import { Failure, misuse, shown, type Io } from '../io.ts';
import { libraries } from '../libraries.ts';
import { progress } from '../../report/progress.ts';

export const help = `sic check [SLUG] [--strict] [--format text|json|sarif|github]

Says what is wrong with the content, or with one report of it: one problem a line, as
FILE:LINE:COLUMN error|warning MESSAGE [RULE]. What has errors should not be published.

  --strict         changed words, missing dates, changed articles and thresholds of site.yaml are errors too
  --format json    one JSON object with “errors”, “warnings” and “problems”
  --format sarif   SARIF 2.1.0, for code scanning and editors
  --format github  commands of GitHub Actions, which shows them beside the lines of a pull request

Exit code: 1 when there are errors.

Examples:
  npm run sic -- check
  npm run sic -- check harbour-fire --strict
  npm run --silent sic -- check --format sarif > sic.sarif
`;

/** Warnings that a site may forbid itself. */
const STRICT = ['changed', 'missing-date', 'article-changed', 'reviewed-share', 'coverage', 'missing-page'];

/** Mistakes in files that keep what they say from being known. */
function isUnread({ file, rule }: Problem): boolean {
  return file.startsWith('reports/') && rule !== 'unknown-id';
}

/** The part of the content that checking one report is about; all of it, where none was named. */
function narrow(content: Content, slug: string | undefined): Content {
  if (slug === undefined) return content;
  const reports = content.reports.filter((files) => files.slug === slug);
  const used = reports.flatMap(({ reviews }) =>
    reviews.flatMap(({ data }) => data.evidence.map(({ source }) => source)),
  );
  const sources = new Map([...content.sources].filter(([id]) => used.includes(id)));
  return { ...content, reports, sources, pages: [] };
}

function findProblems(content: Content, slug: string | undefined, io: Io): Problem[] {
  const { site, dir, problems } = content;
  // Without the rating scale nothing can be said of reviews.
  if (!site) return problems;
  const cache = openAnalyses(io);
  const part = narrow(content, slug);
  const library = libraries();
  // All of them, since reports are compared with each other.
  const { length } = content.reports;
  const step = progress(length, (done) => io.stderr(`${String(done)} of ${count(length, 'report')}\n`));
  const assembled = assembleReports({ ...content, site }, cache, { only: slug, onReport: step });
  const found = assembled.map(({ files, report }) => {
    const wrong = checkReport({ files, report, site, dir, content, library });
    return { report, wrong };
  });
  const links = checkLinks(part, {
    addresses: addressesOf(content),
    published: site.address,
    reports: new Map(found.map(({ report }) => [report.slug, report])),
  });
  const all = [
    ...problems,
    ...checkPages(content),
    ...found.flatMap(({ wrong }) => wrong),
    ...links,
    ...checkDates(part),
  ];
  if (slug !== undefined) return all.filter(({ file }) => !file.startsWith('reports/') || isOf(slug, file));
  // What could not be read may name what else seems unused.
  if (problems.some(isUnread)) return all;
  const articles = found.map(({ report }) => report.article.text);
  return [...all, ...checkUnused(content, articles)];
}

function isOf(slug: string, file: string): boolean {
  return file === `reports/${slug}` || file.startsWith(`reports/${slug}/`);
}

function inOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function knows(content: Content, slug: string): boolean {
  return (
    content.reports.some((report) => report.slug === slug) ||
    content.problems.some(({ file }) => isOf(slug, file))
  );
}

export function run(argv: readonly string[], io: Io): number {
  const { values, positionals } = readArgs(argv, {
    strict: { type: 'boolean' },
    format: { type: 'string', default: 'text' },
  });
  const { strict, format } = values;
  const [slug] = positionals;
  if (positionals.length > 1) throw misuse('name one report, or none for all of them');
  const write = FORMATS.get(format);
  if (!write) throw misuse(`--format is one of ${[...FORMATS.keys()].join(', ')}, not “${format}”`);

  const content = readContent(contentFolder(io));
  if (slug !== undefined && !knows(content, slug)) {
    const known = content.reports.map((report) => report.slug).join(', ');
    throw new Failure(`there is no report “${slug}”; there are: ${known || 'none'}`);
  }
  // From where the user stands, so that terminals and editors can follow the path.
  const base = shown(io, content.dir);
  const problems = findProblems(content, slug, io)
    .sort(inOrder)
    .map(({ file, line, column, severity, rule, message }): Problem => {
      const isError = severity === 'error' || (strict === true && STRICT.includes(rule));
      return {
        file: base === '.' ? file : `${base}/${file}`,
        line,
        column,
        severity: isError ? 'error' : 'warning',
        rule,
        message,
      };
    });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  io.stdout(write(problems));
  const checked = count(slug === undefined ? content.reports.length : 1, 'report');
  io.stderr(`${checked} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}\n`);
  return errors > 0 ? 1 : 0;
}
