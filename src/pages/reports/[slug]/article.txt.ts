import type { APIRoute } from 'astro';
import type { Report } from '../../../schemas/report.ts';
import { reportPaths } from '../../../site/data.ts';

export const getStaticPaths = reportPaths;

/** The article’s canonical text and nothing else, since offsets of all forms for programs are offsets of it. */
export const GET: APIRoute<{ report: Report }> = ({ props }) =>
  new Response(props.report.article.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
