import { reportMarkdown } from '../../../publish/markdown/index.ts';
import type { Report } from '../../../schemas/report.ts';
import { reportPaths } from '../../../site/data.ts';
import { fileRoute } from '../../../site/file-route.ts';

export const getStaticPaths = reportPaths;

/** The report as Markdown. */
export const GET = fileRoute<{ report: Report }>(
  'text/markdown; charset=utf-8',
  ({ props, locals: { site, words } }) => reportMarkdown(props.report, site, words),
);
