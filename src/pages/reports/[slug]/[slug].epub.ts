import type { APIRoute } from 'astro';
import { reportEpub } from '../../../publish/epub/index.ts';
import type { Report } from '../../../schemas/report.ts';
import { getSite, reportPaths } from '../../../site/data.ts';
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
export const GET: APIRoute<{ report: Report }> = async ({ props: { report }, locals: { words } }) => {
  const { name, address, organisation } = await getSite();
  const site = { name, address, organisation };
  const from = [report, site, words.language];
  const book = await keptForm({ name: `epub/${report.slug}.epub`, from, code: CODE }, () =>
    Promise.resolve(reportEpub(report, site, words)),
  );
  return new Response(book, { headers: { 'Content-Type': 'application/epub+zip' } });
};
