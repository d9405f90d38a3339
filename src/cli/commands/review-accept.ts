import { join } from 'node:path';
import { count, type Content, type ReportFiles, type ReviewFile } from '../../report/index.ts';
import type { Site } from '../../schemas/site.ts';
import { printAnchors } from '../anchors-file.ts';
import { readArgs } from '../args.ts';
import { findReport, openContent } from '../content.ts';
import { replaceFile } from '../files.ts';
import { Failure, misuse, shown, type Io } from '../io.ts';
import { stampReviews } from '../stamp.ts';

export const help = `sic review accept SLUG/CLAIM…
sic review accept --all [SLUG]

Confirms reviews: anchors.json then remembers their words, their place and their rating as they are now.
Do so when a review is done, and again when you have looked at one whose words or article have changed.
Named by SLUG/CLAIM, a review whose file you have deleted is dropped from anchors.json.

  --all          every review of the report, or of all reports
  --unpublished  take a changed rating without an entry under “corrections”: no reader has seen the old one

Exit code: 1 when a review could not be confirmed; the others are.

Examples:
  npm run sic -- review accept harbour-fire/fire-broke-noon-xk3d
  npm run sic -- review accept --all harbour-fire
`;

const NEEDED = ['article.md', 'anchors.json'];

/** What to confirm, by report: reviews, and ids of reviews that are gone for good. */
type Chosen = Map<ReportFiles, { reviews: ReviewFile[]; gone: string[] }>;

function named(content: Content, targets: readonly string[]): Chosen {
  const chosen: Chosen = new Map();
  for (const target of targets) {
    const [slug = '', id = '', more] = target.split('/');
    if (slug === '' || id === '' || more !== undefined) {
      throw misuse(`“${target}” names no review; write SLUG/CLAIM, or use --all`);
    }
    const report = findReport(content, slug, [...NEEDED, `reviews/${id}.md`]);
    const choice = chosen.get(report) ?? { reviews: [], gone: [] };
    chosen.set(report, choice);
    const review = report.reviews.find((one) => one.id === id);
    const known = report.reviews.map((one) => one.id).join(', ');
    if (review) choice.reviews.push(review);
    else if (Object.hasOwn(report.anchors.reviews, id)) choice.gone.push(id);
    else throw new Failure(`there is no review “${id}” in “${slug}”; there are: ${known || 'none'}`);
  }
  return chosen;
}

function all(content: Content, slug: string | undefined): Chosen {
  const slugs = slug === undefined ? content.reports.map((report) => report.slug) : [slug];
  const reports = slugs.map((one) => findReport(content, one, NEEDED));
  return new Map(reports.map((report) => [report, { reviews: report.reviews, gone: [] }]));
}

/** @returns whether everything could be confirmed */
function accept(
  content: Content & { site: Site },
  chosen: Chosen,
  options: { unpublished: boolean; isNamed: boolean },
  io: Io,
): boolean {
  let complete = true;
  for (const [report, { reviews, gone }] of chosen) {
    const { anchors, accepted, refused } = stampReviews(report, reviews, content.site.ratings, options);
    const kept = Object.entries(anchors.reviews).filter(([id]) => !gone.includes(id));
    const file = join(content.dir, 'reports', report.slug, 'anchors.json');
    if (accepted.length + gone.length > 0) {
      replaceFile(file, printAnchors({ ...anchors, reviews: Object.fromEntries(kept) }));
      for (const { id, changes } of accepted) {
        for (const change of changes) io.stdout(`${report.slug}/${id}: ${change}\n`);
      }
      for (const id of gone) io.stdout(`${report.slug}/${id}: dropped, as its review is gone\n`);
      io.stdout(`Confirmed ${count(accepted.length, 'review')} in ${shown(io, file)}\n`);
    }
    for (const { id, reason } of refused) io.stderr(`sic review accept: ${report.slug}/${id}: ${reason}\n`);
    complete &&= refused.length === 0;
  }
  return complete;
}

export function run(argv: readonly string[], io: Io): number {
  const { values, positionals } = readArgs(argv, {
    all: { type: 'boolean' },
    unpublished: { type: 'boolean' },
  });
  if (values.all === true && positionals.length > 1) throw misuse('--all takes one SLUG or none');
  if (values.all !== true && positionals.length === 0) throw misuse('name SLUG/CLAIM, or --all');

  const content = openContent(io);
  const chosen = values.all === true ? all(content, positionals[0]) : named(content, positionals);
  const options = { unpublished: values.unpublished === true, isNamed: values.all !== true };
  const complete = accept(content, chosen, options, io);
  if (values.all !== true) return complete ? 0 : 1;

  // What breaks its schema was not read, so it was not confirmed either.
  const folder = positionals[0] === undefined ? 'reports/' : `reports/${positionals[0]}/`;
  const unread = content.problems.some(({ file, rule }) => file.startsWith(folder) && rule !== 'unknown-id');
  if (unread) io.stderr('sic review accept: files with mistakes were left out; “sic check” lists them\n');
  return complete && !unread ? 0 : 1;
}
