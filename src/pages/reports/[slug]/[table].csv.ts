import type { APIRoute } from 'astro';
import { CSV_FORMS } from '../../../publish/report-data.ts';
import type { Report } from '../../../schemas/report.ts';
import { getSite, reportPaths } from '../../../site/data.ts';

export async function getStaticPaths() {
  const paths = await reportPaths();
  return paths.flatMap(({ params, ...path }) =>
    Object.keys(CSV_FORMS).map((table) => ({ params: { ...params, table }, ...path })),
  );
}

/** A table of the report for spreadsheets and programs. */
export const GET: APIRoute<{ report: Report }> = async ({ params, props }) =>
  new Response(CSV_FORMS[params['table'] ?? '']?.(props.report, await getSite()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
