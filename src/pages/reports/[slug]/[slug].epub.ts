import { reportEpub } from '../../../publish/epub/index.ts';
import type { Report } from '../../../schemas/report.ts';
import { reportPaths } from '../../../site/data.ts';
import { fileRoute } from '../../../site/file-route.ts';
import { keptForm } from '../../../site/form-cache.ts';

export const getStaticPaths = reportPaths;

/** What the book is made with, its own folder apart. */
const CODE = [
  'src/publish/epub/',
  'src/publish/document/',
  'src/publish/feeds/text.ts',
  'src/publish/addresses.ts',
  'src/publish/dates.ts',
  'src/report/',
  'src/interface/',
];

/** The report as a book. */
export const GET = fileRoute<{ report: Report }>('application/epub+zip', ({ props: { report }, locals }) => {
  const { words } = locals;
  const { name, address, organisation } = locals.site;
  const site = { name, address, organisation };
  const from = [report, site, words.language];
  return keptForm({ name: `epub/${report.slug}.epub`, from, code: CODE }, () =>
    Promise.resolve(reportEpub(report, site, words)),
  );
});
