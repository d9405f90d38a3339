import type { Report } from '../../../schemas/report.ts';
import { reportPaths } from '../../../site/data.ts';
import { fileRoute } from '../../../site/file-route.ts';

export const getStaticPaths = reportPaths;

/** The whole report as data; its schema is at /schemas/report.json. */
export const GET = fileRoute<{ report: Report }>('application/json', ({ props }) =>
  JSON.stringify(props.report, null, 2),
);
