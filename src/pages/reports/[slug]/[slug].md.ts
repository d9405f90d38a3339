import type { APIRoute } from 'astro';
import { reportMarkdown } from '../../../publish/markdown/index.ts';
import type { Report } from '../../../schemas/report.ts';
import { getSite, reportPaths } from '../../../site/data.ts';

export const getStaticPaths = reportPaths;

/** The report as Markdown. */
export const GET: APIRoute<{ report: Report }> = async ({ props, locals }) =>
  new Response(reportMarkdown(props.report, await getSite(), locals.words), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
