import type { Words } from '../interface/index.ts';
import type { Coverage, Tally } from '../schemas/coverage.ts';
import type { Site } from '../schemas/site.ts';

/** What the coverage page counts: one share. Its words are `measure.short`, `measure.title` and `measure.counted`. */
export interface CoverageMeasure {
  id: Exclude<keyof Coverage, 'statuses'>;
  /** The key of `check:` in site.yaml that asks for a least share; null where none does. */
  threshold: Exclude<keyof Site['check'], 'pages'> | null;
}

/** Every measure, in the order of the page. */
export const MEASURES: readonly CoverageMeasure[] = [
  { id: 'reviewed', threshold: 'reviewedShare' },
  { id: 'independent', threshold: 'independentShare' },
  { id: 'primary', threshold: 'primaryShare' },
  { id: 'datedReviews', threshold: 'datedReviewsShare' },
  { id: 'namedReviewers', threshold: 'namedReviewersShare' },
  { id: 'datedSources', threshold: 'datedSourcesShare' },
  { id: 'archived', threshold: 'archivedShare' },
  { id: 'snapshots', threshold: 'snapshotsShare' },
  { id: 'quotations', threshold: null },
];

/** “12 of 26”. */
export function writeTally({ number, of }: Tally, { say }: Words): string {
  return say('measure.tally', { number, of });
}

/** A tally as a whole percentage, or null where there is nothing to count: no share of nothing is any. */
export function shareOf({ number, of }: Tally, { percent }: Words): string | null {
  return of === 0 ? null : percent(number / of);
}
