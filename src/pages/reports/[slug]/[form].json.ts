import type { APIRoute } from 'astro';
import { JSON_FORMS } from '../../../publish/report-data.ts';
import type { Report } from '../../../schemas/report.ts';
import { getSite, reportPaths } from '../../../site/data.ts';

export async function getStaticPaths() {
  const paths = await reportPaths();
  return paths.flatMap(({ params, ...path }) =>
    Object.keys(JSON_FORMS).map((form) => ({ params: { ...params, form }, ...path })),
  );
}

/** A form of the report for programs: annotations, flags as SARIF, and tables. */
export const GET: APIRoute<{ report: Report }> = async ({ params, props }) => {
  const write = JSON_FORMS[params['form'] ?? ''];
  return new Response(`${JSON.stringify(write?.(props.report, await getSite()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
