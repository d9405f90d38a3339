import { JSON_FORMS } from '../../../publish/report-data.ts';
import type { Report } from '../../../schemas/report.ts';
import { reportPaths } from '../../../site/data.ts';
import { fileRoute } from '../../../site/file-route.ts';

export async function getStaticPaths() {
  const paths = await reportPaths();
  return paths.flatMap(({ params, ...path }) =>
    Object.keys(JSON_FORMS).map((form) => ({ params: { ...params, form }, ...path })),
  );
}

/** A form of the report for programs: annotations, flags as SARIF, and tables. */
export const GET = fileRoute<{ report: Report }>('application/json', ({ params, props, locals }) => {
  const write = JSON_FORMS[params['form'] ?? ''];
  return `${JSON.stringify(write?.(props.report, locals.site), null, 2)}\n`;
});
