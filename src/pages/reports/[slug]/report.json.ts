import type { APIRoute } from 'astro';
import type { Report } from '../../../schemas/report.ts';
import { reportPaths } from '../../../site/data.ts';

export const getStaticPaths = reportPaths;

/** The whole report as data; its schema is at /schemas/report.json. */
export const GET: APIRoute<{ report: Report }> = ({ props }) =>
  new Response(JSON.stringify(props.report, null, 2), { headers: { 'Content-Type': 'application/json' } });
