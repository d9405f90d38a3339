import { getCollection, getEntry } from 'astro:content';
import type { CorrectionEntry } from '../report/index.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { keptReport } from './report-files.ts';

/** The site's settings. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The settings of the site were not loaded.');
  return entry.data.site;
}

/** All corrections of the site, the latest first. */
export async function getCorrections(): Promise<CorrectionEntry[]> {
  return (await getEntry('site', 'site'))?.data.corrections ?? [];
}

/** What lists show of the reports, the latest first. */
export async function getReportList() {
  const entries = await getCollection('reports');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** Every report, whole, with its address’s parameter. */
export async function reportPaths(): Promise<{ params: { slug: string }; props: { report: Report } }[]> {
  const list = await getReportList();
  return list.map(({ slug, digest }) => ({ params: { slug }, props: { report: keptReport(digest) } }));
}

/** The pages that editors wrote, in the order of the menu. */
export async function getPages() {
  const entries = await getCollection('pages');
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
