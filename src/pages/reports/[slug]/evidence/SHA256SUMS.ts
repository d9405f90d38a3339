import type { APIRoute } from 'astro';
import { checksums, evidencePack } from '../../../../publish/evidence/index.ts';
import type { Report } from '../../../../schemas/report.ts';
import { reportPathsWithTexts } from '../../../../site/data.ts';

/** Only reports that have a text to be checked. */
export const getStaticPaths = reportPathsWithTexts;

/** The hashes of the texts of a report’s evidence pack, for `sha256sum -c SHA256SUMS`. */
export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  new Response(checksums(evidencePack(report)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
