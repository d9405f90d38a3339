import { checksums, evidencePack } from '../../../../publish/evidence/index.ts';
import type { Report } from '../../../../schemas/report.ts';
import { reportPathsWithTexts } from '../../../../site/data.ts';
import { fileRoute } from '../../../../site/file-route.ts';

/** Only reports that have a text to be checked. */
export const getStaticPaths = reportPathsWithTexts;

/** The hashes of the texts of a report’s evidence pack, for `sha256sum -c SHA256SUMS`. */
export const GET = fileRoute<{ report: Report }>(
  'text/plain; charset=utf-8',
  ({ props: { report } }) => checksums(evidencePack(report)) ?? '',
);
