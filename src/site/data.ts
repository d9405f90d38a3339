import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { claimsFeed, correctionsFeed, reportsFeed, type Feed } from '../publish/feeds/index.ts';
import type { SearchRecords } from '../publish/search/index.ts';
import type { CorrectionEntry, DismissalEntry } from '../report/index.ts';
import type { Coverage } from '../schemas/coverage.ts';
import { sha256 } from '../reviews/index.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { versionOf } from './form-cache.ts';
import { keptReport } from './report-files.ts';
import { keptSearch } from './search-files.ts';

async function siteEntry() {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The settings of the site were not loaded.');
  return entry.data;
}

/** The site's settings. */
export async function getSite(): Promise<Site> {
  return (await siteEntry()).site;
}

/** The last day of which the content tells; null where it tells of none. */
export async function getLatestDay(): Promise<string | null> {
  return (await siteEntry()).day;
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

/** The feed of reports. */
export async function getReportsFeed(): Promise<Feed> {
  return reportsFeed(await getSite(), await allReports());
}

/** The feed of reviewed claims. */
export async function getClaimsFeed(): Promise<Feed> {
  return claimsFeed(await getSite(), await allReports());
}

/** All that can be searched. */
export async function getSearch(): Promise<SearchRecords> {
  return keptSearch((await siteEntry()).search);
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

/**
 * What every page may hold something of, whatever its own code: all share one style sheet and one policy, which have
 * the digests of what any of them uses in them.
 */
const CODE = [
  'src/components/',
  'src/layouts/',
  'src/pages/',
  'src/scripts/',
  'src/styles/',
  'astro.config.mjs',
];

/** What stands on every page beside its own matter: settings, the menu, styles and policy. */
async function frameDigest(): Promise<string> {
  const code = versionOf(CODE).toString('hex');
  const menu = (await getPages()).map(({ id, title, order }) => ({ id, title, order }));
  return sha256(JSON.stringify({ site: await getSite(), menu, code }));
}

/** A report’s address, the report, and the key under which its pages are the same as in an earlier build. */
interface ReportPath {
  params: { slug: string };
  props: { report: Report };
  cacheKey: string;
}

/** Every report, whole, with its address’s parameter. */
export async function reportPaths(): Promise<ReportPath[]> {
  const list = await getReportList();
  const frame = await frameDigest();
  return list.map(({ slug, digest }) => ({
    params: { slug },
    props: { report: keptReport(digest) },
    cacheKey: `${digest} ${frame}`,
  }));
}

/** Every report, whole. */
export async function allReports(): Promise<Report[]> {
  return (await reportPaths()).map(({ props }) => props.report);
}

/** The pages that editors wrote, in the order of the menu. */
export async function getPages() {
  const entries = await all('pages');
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
