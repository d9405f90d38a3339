import { CSV_FORMS } from '../../../publish/report-data.ts';
import type { Report } from '../../../schemas/report.ts';
import { reportPaths } from '../../../site/data.ts';
import { fileRoute } from '../../../site/file-route.ts';

export async function getStaticPaths() {
  const paths = await reportPaths();
  return paths.flatMap(({ params, ...path }) =>
    Object.keys(CSV_FORMS).map((table) => ({ params: { ...params, table }, ...path })),
  );
}

/** A table of the report for spreadsheets and programs. */
export const GET = fileRoute<{ report: Report }>(
  'text/csv; charset=utf-8',
  ({ params, props, locals }) => CSV_FORMS[params['table'] ?? '']?.(props.report, locals.site) ?? '',
);
