import type { Problem } from '../schemas/problem.ts';
import { ContentError } from '../schemas/problem.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { compareReports } from './across/index.ts';
import { assembleReport, fingerprintOf } from './assemble.ts';
import type { Cache } from './cache.ts';
import type { Content, ReportFiles } from './content-model.ts';
import { withOwnPlaces } from './own-places.ts';

/** Stops where the content has mistakes that no page could be made from. */
export function assertValid(content: Content): asserts content is Content & { site: Site } {
  const errors = content.problems.filter((problem: Problem) => problem.severity === 'error');
  if (errors.length > 0 || content.site === null) throw new ContentError(errors);
}

/**
 * Assembles reports, each with its files, in the order of the content: first each alone, then with what comparing all of them
 * has shown.
 * @param options.only a report's slug, where no other is wanted; the others are compared with all the same
 * @param options.onReport called for each report as it is analysed, for progress
 */
export function assembleReports(
  content: Content & { site: Site },
  cache: Cache,
  { only, onReport }: { only?: string | undefined; onReport?: ((slug: string) => void) | undefined } = {},
): { files: ReportFiles; report: Report }[] {
  const fingerprints = content.reports.map((files) => {
    const fingerprint = fingerprintOf(files, content.site, cache);
    onReport?.(files.slug);
    return fingerprint;
  });
  const across = compareReports(fingerprints, cache);
  return content.reports
    .filter(({ slug }) => only === undefined || slug === only)
    .map((files) => ({ files, report: assembleReport(files, content, cache, across.get(files.slug)) }));
}

/**
 * Assembles every report of a site, the latest first.
 * @param onReport called for each report as it is done, for progress
 * @throws ContentError where the content does not fit its schemas
 */
export function assembleSite(content: Content, cache: Cache, onReport?: (slug: string) => void): Report[] {
  assertValid(content);
  const reports = assembleReports(content, cache, { onReport }).map(({ report }) => report);
  const date = (report: Report): string => report.reportDate ?? '';
  reports.sort((a, b) => (date(a) === date(b) ? (a.slug < b.slug ? -1 : 1) : date(a) < date(b) ? 1 : -1));
  return withOwnPlaces(reports, [...content.sources.values()]);
}
