import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { SearchRecords } from '../publish/search/index.ts';
import { interfaceLanguage } from '../interface/languages.ts';
import { reviewedClaims, type CorrectionEntry, type DismissalEntry } from '../report/index.ts';
import type { Coverage } from '../schemas/coverage.ts';
import { sha256 } from '../reviews/index.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { kept } from './kept.ts';
import { logoOf } from './logo.ts';
import type { SiteForms } from './site-forms.ts';

const once = new Map<string, Promise<unknown>>();

/** What Astro has in its store, which it copies deeply each time: in a build, where nothing changes, asked for once. */
function stored<T>(name: string, read: () => Promise<T>): Promise<T> {
  if (import.meta.env.DEV) return read();
  const known = once.get(name) as Promise<T> | undefined;
  if (known) return known;
  const value = read();
  once.set(name, value);
  return value;
}

const siteEntry = () => stored('site', readSite);

async function readSite() {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The settings of the site were not loaded.');
  return entry.data;
}

/** The site's settings. */
export async function getSite(): Promise<Site> {
  return (await siteEntry()).site;
}

/** What stands at the head of every page in place of the site’s name; null where that does. */
export async function getLogo() {
  return logoOf((await getSite()).theme);
}

/** The last day of which the content tells; null where it tells of none. */
export async function getLatestDay(): Promise<string | null> {
  return (await siteEntry()).day;
}

/** All corrections of the site, the latest first. */
export async function getCorrections(): Promise<CorrectionEntry[]> {
  return (await siteEntry()).corrections;
}

/** Feeds and other forms of the site as a whole. */
export async function getSiteForms(): Promise<SiteForms> {
  return kept('site-forms', (await siteEntry()).forms) as SiteForms;
}

/** All that can be searched. */
export async function getSearch(): Promise<SearchRecords> {
  return kept('search', (await siteEntry()).search) as SearchRecords;
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
const all = <C extends 'reports' | 'sources' | 'people' | 'pages'>(name: C): Promise<CollectionEntry<C>[]> =>
  stored(name, async () => {
    const { counts } = await siteEntry();
    return counts[name] === 0 ? [] : getCollection(name);
  });

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

const reportLanguages = () =>
  stored('report-languages', async () => {
    const list = await getReportList();
    return new Map(list.map(({ slug, reportLanguage }): [string, string] => [slug, reportLanguage]));
  });

/** The language of a page, a BCP 47 tag: of the report that it is about, or the first of the site. */
export async function languageOfPage(report?: string): Promise<string> {
  const own = report === undefined ? undefined : (await reportLanguages()).get(report);
  return own ?? interfaceLanguage(undefined, (await getSite()).languages);
}

/** What of the content stands on every page beside its own matter: settings and the menu. */
async function frameDigest(): Promise<string> {
  const menu = (await getPages()).map(({ id, title, order }) => ({ id, title, order }));
  return sha256(JSON.stringify({ site: await getSite(), logo: await getLogo(), menu }));
}

/** A report’s address, the report, and the key under which its pages are the same as in an earlier build. */
interface ReportPath {
  params: { slug: string };
  props: { report: Report };
  cacheKey: string;
}

/** The report that was kept under a digest. */
const keptReport = (digest: string): Report => kept('reports', digest) as Report;

/** A report of the list, whole. */
export function getReport({ digest }: { digest: string }): Report {
  return keptReport(digest);
}

/** Every report with its address’s parameter. Each is read when its page is made, so that they are not all held at once. */
export async function reportPaths(): Promise<ReportPath[]> {
  const list = await getReportList();
  const frame = await frameDigest();
  return list.map(({ slug, digest }) => ({
    params: { slug },
    props: {
      get report() {
        return keptReport(digest);
      },
    },
    cacheKey: `${digest} ${frame}`,
  }));
}

/** Every report that has texts of its sources, with its address’s parameter. */
export async function reportPathsWithTexts(): Promise<ReportPath[]> {
  const list = await getReportList();
  const withTexts = new Set(list.filter(({ texts }) => texts.length > 0).map(({ slug }) => slug));
  return (await reportPaths()).filter(({ params }) => withTexts.has(params.slug));
}

/** Every text of a source that a report has, by its SHA-256, with its address’s parameters. */
export async function textPaths() {
  const list = await getReportList();
  const frame = await frameDigest();
  return list.flatMap(({ slug, digest, texts }) =>
    texts.map(({ id, sha256: text }) => ({
      params: { slug, source: id },
      props: { sha256: text },
      cacheKey: `${digest} ${frame}`,
    })),
  );
}

/** Every claim that a review was written for, with its report and its address’s parameters. */
export async function claimPaths() {
  const list = await getReportList();
  const frame = await frameDigest();
  return list.flatMap(({ slug, digest, reviewed }) =>
    reviewed.map((id, index) => ({
      params: { slug, id },
      props: {
        get report() {
          return keptReport(digest);
        },
        get claim() {
          return reviewedClaims(this.report)[index];
        },
      },
      cacheKey: `${digest} ${frame}`,
    })),
  );
}

/** The pages that editors wrote, in the order of the menu. */
export async function getPages() {
  const entries = await all('pages');
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
