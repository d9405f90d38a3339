import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { correctionsFeed, type Feed } from '../publish/feeds/index.ts';
import type { CorrectionEntry, DismissalEntry } from '../report/index.ts';
import type { Coverage } from '../schemas/coverage.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { keptReport } from './report-files.ts';

async function siteEntry() {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The settings of the site were not loaded.');
  return entry.data;
}

/** The site's settings. */
export async function getSite(): Promise<Site> {
  return (await siteEntry()).site;
}

/** All corrections of the site, the latest first. */
export async function getCorrections(): Promise<CorrectionEntry[]> {
  return (await siteEntry()).corrections;
}

/** The feed of corrections. */
export async function getCorrectionsFeed(): Promise<Feed> {
  const { site, corrections, day } = await siteEntry();
  return correctionsFeed(site, corrections, day);
}

/** What can be counted about how the site's reports were checked, all together. */
export async function getCoverage(): Promise<Coverage> {
  return (await siteEntry()).coverage;
}

/** All dismissals of the site, the latest first. */
export async function getDismissals(): Promise<DismissalEntry[]> {
  return (await siteEntry()).dismissals;
}

/** All entries of a collection; a new site has none, of which Astro would warn on every page. */
async function all<C extends 'reports' | 'sources' | 'people' | 'pages'>(
  name: C,
): Promise<CollectionEntry<C>[]> {
  const { counts } = await siteEntry();
  return counts[name] === 0 ? [] : getCollection(name);
}

/** The sources, each with what it was used for. */
export async function getSources() {
  return (await all('sources')).map(({ data }) => data);
}

/** Persons and organisations, each with what they said. */
export async function getPeople() {
  return (await all('people')).map(({ data }) => data);
}

/** What lists show of the reports, the latest first. */
export async function getReportList() {
  const entries = await all('reports');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** Every report, whole, with its address’s parameter. */
export async function reportPaths(): Promise<{ params: { slug: string }; props: { report: Report } }[]> {
  const list = await getReportList();
  return list.map(({ slug, digest }) => ({ params: { slug }, props: { report: keptReport(digest) } }));
}

/** The pages that editors wrote, in the order of the menu. */
export async function getPages() {
  const entries = await all('pages');
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
