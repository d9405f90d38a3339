import type { Problem } from '../schemas/problem.ts';
import { ContentError } from '../schemas/problem.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { assembleReport } from './assemble.ts';
import type { Cache } from './cache.ts';
import type { Content } from './content-model.ts';

/** Stops where the content has mistakes that no page could be made from. */
export function assertValid(content: Content): asserts content is Content & { site: Site } {
  const errors = content.problems.filter((problem: Problem) => problem.severity === 'error');
  if (errors.length > 0 || content.site === null) throw new ContentError(errors);
}

/**
 * Assembles every report of a site, the latest first.
 * @param onReport called for each report as it is done, for progress
 * @throws ContentError where the content does not fit its schemas
 */
export function assembleSite(content: Content, cache: Cache, onReport?: (slug: string) => void): Report[] {
  assertValid(content);
  const reports = content.reports.map((files) => {
    const report = assembleReport(files, content, cache);
    onReport?.(files.slug);
    return report;
  });
  const date = (report: Report): string => report.reportDate ?? '';
  return reports.sort((a, b) =>
    date(a) === date(b) ? (a.slug < b.slug ? -1 : 1) : date(a) < date(b) ? 1 : -1,
  );
}
