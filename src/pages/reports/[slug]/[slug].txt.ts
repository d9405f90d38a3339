import { reportText } from '../../../publish/plain-text/index.ts';
import type { Report } from '../../../schemas/report.ts';
import { reportPaths } from '../../../site/data.ts';
import { fileRoute } from '../../../site/file-route.ts';

export const getStaticPaths = reportPaths;

/** The report as plain text. */
export const GET = fileRoute<{ report: Report }>(
  'text/plain; charset=utf-8',
  ({ props, locals: { site, words } }) => reportText(props.report, site, words),
);
