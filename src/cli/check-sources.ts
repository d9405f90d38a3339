import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../article/index.ts';
import type { Content } from '../report/index.ts';
import type { Problem } from '../schemas/problem.ts';
import { problemAt, readFrontMatter } from '../schemas/yaml-file.ts';
import { warning } from './findings.ts';

/** Dates that readers will miss: those of sources that reviews rest on, and of copies. */
export function checkDates({ dir, sources, reports }: Content): Problem[] {
  const used = new Set(
    reports.flatMap(({ reviews }) =>
      reviews.flatMap(({ data }) => data.evidence.flatMap(({ source }) => source ?? [])),
    ),
  );
  const undated = [
    ...[...sources.values()]
      .filter(({ id, published }) => used.has(id) && published === undefined)
      .map(({ id }) => ({ file: `sources/${id}.md`, what: 'the source' })),
    ...reports.flatMap(({ slug, copies }) =>
      copies
        .filter(({ data }) => data.published === undefined)
        .map(({ id }) => ({ file: `reports/${slug}/copies/${id}.md`, what: 'the copy' })),
    ),
  ];
  return undated.map(({ file, what }) => {
    const yaml = readFrontMatter(decodeText(readFileSync(join(dir, file)), file), file);
    const message = `${what} has no date: add “published”, as exact as known, or readers are told that it is not known`;
    return problemAt(yaml, [], warning('missing-date', message));
  });
}
