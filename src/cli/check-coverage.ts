import { wordsOf } from '../interface/index.ts';
import { coverageOf, type Content } from '../report/index.ts';
import { MEASURES, writeTally, type CoverageMeasure } from '../report/measures.ts';
import type { Problem } from '../schemas/problem.ts';
import { problemAt } from '../schemas/yaml-file.ts';
import { warning, type Checked } from './findings.ts';

/** What was counted, as a sentence goes on after “1 of 3”, and what an editor can do. */
const WORDS: Record<Exclude<CoverageMeasure['id'], 'quotations'>, [what: string, wayOut: string]> = {
  reviewed: ['claims have been reviewed', 'review more of them: “sic review new” begins one'],
  independent: [
    'reviewed claims rest on two independent sources',
    'add evidence from another agency or publisher, or say “origin:” of a source where it is known',
  ],
  primary: [
    'reviewed claims rest on a primary source',
    'add an original document, recording or official record, or mark a source that is one “primary: true”',
  ],
  datedReviews: ['reviews have a date', 'add “reviewed:” to the others'],
  namedReviewers: ['reviews name their reviewer', 'add “reviewer:” to the others'],
  datedSources: [
    'sources have their date of publication',
    'add “published:” to the others, as exact as known',
  ],
  archived: ['sources have an archived address', 'archive the others, and add “archived:” to their records'],
  snapshots: [
    'sources have their text kept',
    '“sic snapshot FILE.html --source ID” keeps one from a saved page',
  ],
};

/** Two shares as percentages, with a decimal where they would look the same without. */
function tellApart(share: number, least: number): [string, string] {
  const { percent } = wordsOf('en');
  const [a, b] = [percent(share), percent(least)];
  return a === b ? [`${(share * 100).toFixed(1)}%`, `${(least * 100).toFixed(1)}%`] : [a, b];
}

/** Thresholds of site.yaml that a report stays below, with its figures. Where there is nothing to count, all is well. */
export function checkCoverage({ files, report, site }: Checked): Problem[] {
  const coverage = coverageOf(report);
  return MEASURES.flatMap(({ id, threshold }) => {
    const least = threshold === null ? undefined : site.check[threshold];
    const tally = coverage[id];
    if (id === 'quotations' || least === undefined || tally.of === 0 || tally.number / tally.of >= least) {
      return [];
    }
    const [what, wayOut] = WORDS[id];
    const [share, asked] = tellApart(tally.number / tally.of, least);
    const message = `${writeTally(tally, wordsOf('en'))} ${what} (${share}); site.yaml asks for ${asked}: ${wayOut}`;
    return [problemAt(files.yaml, [], warning(id === 'reviewed' ? 'reviewed-share' : 'coverage', message))];
  });
}

/** Pages that site.yaml asks for, and that are missing or empty. */
export function checkPages({
  site,
  siteYaml,
  pages,
}: Pick<Content, 'site' | 'siteYaml' | 'pages'>): Problem[] {
  return (site?.check.pages ?? []).flatMap((id, index) => {
    const page = pages.find((each) => each.id === id);
    if (!siteYaml || (page && page.body.trim() !== '')) return [];
    const file = `pages/${id}.md`;
    const message = page
      ? `${file} has no text; write some, or take “${id}” out of this list`
      : `there is no ${file}; write it (“sic init” makes one in a new folder), or take “${id}” out of this list`;
    return [problemAt(siteYaml, ['check', 'pages', index], warning('missing-page', message))];
  });
}
