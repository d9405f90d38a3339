import type { Report } from '../../../schemas/report.ts';
import { reportPaths } from '../../../site/data.ts';
import { fileRoute } from '../../../site/file-route.ts';

export const getStaticPaths = reportPaths;

/** The article’s canonical text and nothing else, since offsets of all forms for programs are offsets of it. */
export const GET = fileRoute<{ report: Report }>(
  'text/plain; charset=utf-8',
  ({ props }) => props.report.article.text,
);
