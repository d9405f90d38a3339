import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openCache, readContent, type Cache, type Content, type ReportFiles } from '../report/index.ts';
import { formatProblem } from '../schemas/problem.ts';
import type { Site } from '../schemas/site.ts';
import { Failure, foldersOf, shown, type Io } from './io.ts';

/** The content folder that the user works in, as an absolute path. */
export function contentFolder(io: Io): string {
  const { content } = foldersOf(io);
  if (existsSync(content)) return content;
  throw new Failure(
    `there is no content folder ${shown(io, content)}; “sic init FOLDER” makes one, and SIC_CONTENT names another`,
  );
}

/** Results of the analysis that the build has left, or will find. */
export function openAnalyses(io: Io): Cache {
  return openCache(join(foldersOf(io).cache, 'analyses'));
}

/** The content with a site.yaml that can be read. */
export function openContent(io: Io): Content & { site: Site } {
  const content = readContent(contentFolder(io));
  const { site, problems } = content;
  if (site) return { ...content, site };
  const wrong = problems.filter(({ file }) => file === 'site.yaml').map(formatProblem);
  throw new Failure(wrong.join('\n'));
}

/** The report of a slug. Mistakes in the files that `needed` names stop the command before it writes on top of them. */
export function findReport(content: Content, slug: string, needed: readonly string[]): ReportFiles {
  const files = needed.map((name) => `reports/${slug}/${name}`);
  const wrong = content.problems.filter(({ file, severity }) => severity === 'error' && files.includes(file));
  if (wrong.length > 0) throw new Failure(`mend this first:\n${wrong.map(formatProblem).join('\n')}`);
  const report = content.reports.find((one) => one.slug === slug);
  if (report) return report;
  const slugs = content.reports.map((one) => one.slug);
  const known = slugs.length > 0 ? `there are: ${slugs.join(', ')}` : '“sic new FILE” makes one';
  throw new Failure(`there is no report “${slug}”; ${known}`);
}
