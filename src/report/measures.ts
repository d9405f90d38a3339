import type { Coverage, Tally } from '../schemas/coverage.ts';
import type { Site } from '../schemas/site.ts';
import { percent } from './format.ts';

/** What the coverage page counts: one share, in words. */
export interface CoverageMeasure {
  id: Exclude<keyof Coverage, 'statuses'>;
  /** At the head of a column. */
  short: string;
  /** What fits, after a count: “12 of 26 reviewed claims rest on …”. */
  title: string;
  /** How it is counted, for readers. */
  counted: string;
  /** The key of `check:` in site.yaml that asks for a least share; null where none does. */
  threshold: Exclude<keyof Site['check'], 'pages'> | null;
}

/** Every measure, in the order of the page. */
export const MEASURES: readonly CoverageMeasure[] = [
  {
    id: 'reviewed',
    short: 'Claims reviewed',
    title: 'Claims that have been reviewed',
    counted:
      'Claims with a rating that stands, of all that have a review or a check-worthiness of at least 0.5. The report shows the same figure.',
    threshold: 'reviewedShare',
  },
  {
    id: 'independent',
    short: 'Two independent sources',
    title: 'Reviewed claims that rest on two independent sources',
    counted:
      'Sources that support or refute the claim; those that give context do not count. Two sources of one agency, or of one publisher where the agency is not known, are one.',
    threshold: 'independentShare',
  },
  {
    id: 'primary',
    short: 'A primary source',
    title: 'Reviewed claims that rest on a primary source',
    counted:
      'An original document, a recording or an official record that supports or refutes the claim, as the editors marked it.',
    threshold: 'primaryShare',
  },
  {
    id: 'datedReviews',
    short: 'Reviews dated',
    title: 'Reviews with a date',
    counted: 'Of all reviews that give a rating, also those given for an earlier wording of the article.',
    threshold: 'datedReviewsShare',
  },
  {
    id: 'namedReviewers',
    short: 'Reviewer named',
    title: 'Reviews that name their reviewer',
    counted: 'Where nobody is named, the organisation stands in; that does not count as a name.',
    threshold: 'namedReviewersShare',
  },
  {
    id: 'datedSources',
    short: 'Sources dated',
    title: 'Sources whose date of publication is given',
    counted: 'The day on which the editors read it is known of every source.',
    threshold: 'datedSourcesShare',
  },
  {
    id: 'archived',
    short: 'Sources archived',
    title: 'Sources with an archived address',
    counted: 'Whether the archive still has the page is not looked up: this site asks nothing of others.',
    threshold: 'archivedShare',
  },
  {
    id: 'snapshots',
    short: 'Text kept',
    title: 'Sources whose text was kept as it was read',
    counted: 'The text stands beside the record, with its SHA-256, which every build of the site verifies.',
    threshold: 'snapshotsShare',
  },
  {
    id: 'quotations',
    short: 'Quotations in a source',
    title: 'Quotations of the articles that stand in a source',
    counted:
      'Word for word or altered; how many are which is counted below. A quotation that is missing may be the article’s fault, or ours.',
    threshold: null,
  },
];

/** “12 of 26”. */
export function writeTally({ number, of }: Tally): string {
  return `${String(number)} of ${String(of)}`;
}

/** A tally as a whole percentage, or null where there is nothing to count: no share of nothing is any. */
export function shareOf({ number, of }: Tally): string | null {
  return of === 0 ? null : percent(number / of);
}
