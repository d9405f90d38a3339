import type { APIRoute } from 'astro';
import { reportText } from '../../../publish/plain-text/index.ts';
import type { Report } from '../../../schemas/report.ts';
import { getSite, reportPaths } from '../../../site/data.ts';

export const getStaticPaths = reportPaths;

/** The report as plain text. */
export const GET: APIRoute<{ report: Report }> = async ({ props, locals }) =>
  new Response(reportText(props.report, await getSite(), locals.words), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
