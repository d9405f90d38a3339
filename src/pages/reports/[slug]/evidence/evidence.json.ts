import { evidencePack } from '../../../../publish/evidence/index.ts';
import type { Report } from '../../../../schemas/report.ts';
import { reportPaths } from '../../../../site/data.ts';
import { fileRoute } from '../../../../site/file-route.ts';

export const getStaticPaths = reportPaths;

/** What the evidence pack of a report holds; its schema is at /schemas/evidence.json. */
export const GET = fileRoute<{ report: Report }>(
  'application/json',
  ({ props }) => `${JSON.stringify(evidencePack(props.report), null, 2)}\n`,
);
