import type { APIRoute } from 'astro';
import { evidencePack } from '../../../../publish/evidence/index.ts';
import type { Report } from '../../../../schemas/report.ts';
import { reportPaths } from '../../../../site/data.ts';

export const getStaticPaths = reportPaths;

/** What the evidence pack of a report holds; its schema is at /schemas/evidence.json. */
export const GET: APIRoute<{ report: Report }> = ({ props }) =>
  new Response(`${JSON.stringify(evidencePack(props.report), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
