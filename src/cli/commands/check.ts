import { assembleReport, count, readContent, type Content } from '../../report/index.ts';
import { formatProblem, type Problem } from '../../schemas/problem.ts';
import { readArgs } from '../args.ts';
import { checkUnused } from '../check-unused.ts';
import { checkReport } from '../checks.ts';
import { contentFolder, openAnalyses } from '../content.ts';
import { Failure, misuse, shown, type Io } from '../io.ts';

export const help = `sic check [SLUG] [--strict] [--format text|json]

Says what is wrong with the content, or with one report of it: one problem a line, as
FILE:LINE:COLUMN error|warning MESSAGE [RULE]. What has errors should not be published.

  --strict       changed words, missing dates, changed articles and thresholds of site.yaml are errors too
  --format json  one JSON object with “errors”, “warnings” and “problems”

Exit code: 1 when there are errors.

Examples:
  npm run sic -- check
  npm run sic -- check harbour-fire --strict
`;

/** Warnings that a site may forbid itself. */
const STRICT = ['changed', 'missing-date', 'article-changed', 'reviewed-share'];

/** Mistakes in files that keep what they say from being known. */
function isUnread({ file, rule }: Problem): boolean {
  return file.startsWith('reports/') && rule !== 'unknown-id';
}

function findProblems(content: Content, slug: string | undefined, io: Io): Problem[] {
  const { site, reports, dir, problems } = content;
  // Without the rating scale nothing can be said of reviews.
  if (!site) return problems;
  const cache = openAnalyses(io);
  const checked = reports
    .filter((files) => slug === undefined || files.slug === slug)
    .map((files) => ({ files, report: assembleReport(files, { ...content, site }, cache), site, dir }));
  const all = [...problems, ...checked.flatMap(checkReport)];
  if (slug !== undefined) return all.filter(({ file }) => !file.startsWith('reports/') || isOf(slug, file));
  // What could not be read may name what else seems unused.
  if (problems.some(isUnread)) return all;
  const articles = checked.map(({ report }) => report.article.text);
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
  if (format !== 'text' && format !== 'json') throw misuse(`--format is text or json, not “${format}”`);

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
  if (format === 'json') io.stdout(`${JSON.stringify({ errors, warnings, problems }, null, 2)}\n`);
  else problems.forEach((problem) => io.stdout(`${formatProblem(problem)}\n`));
  const checked = count(slug === undefined ? content.reports.length : 1, 'report');
  io.stderr(`${checked} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}\n`);
  return errors > 0 ? 1 : 0;
}
