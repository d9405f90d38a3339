import { getEntry } from 'astro:content';
import { interfaceLanguage } from '../interface/languages.ts';
import { reviewedClaims } from '../report/index.ts';
import { sha256 } from '../reviews/index.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { kept } from './kept.ts';
import { logoOf } from './logo.ts';
import { SITE, type ListedReport, type ListName, type SiteLists } from './site-lists.ts';

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
  const entry = await getEntry('site', SITE);
  if (!entry) throw new Error('The settings of the site were not loaded.');
  return entry.data;
}

async function list<Name extends ListName>(name: Name): Promise<SiteLists[Name]> {
  const digest = (await siteEntry()).kept[name];
  if (digest === undefined) throw new Error(`There is no list of ${name}.`);
  return kept(name, digest) as SiteLists[Name];
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
export const getCorrections = () => list('corrections');

/** Feeds and other forms of the site as a whole. */
export const getSiteForms = () => list('site-forms');

/** All that can be searched. */
export const getSearch = () => list('search');

/** What can be counted about how the site's reports were checked, all together. */
export const getCoverage = () => list('coverage');

/** All dismissals of the site, the latest first. */
export const getDismissals = () => list('dismissals');

/** The sources, each with what it was used for. */
export const getSources = () => list('sources');

/** Persons and organisations, each with what they said. */
export const getPeople = () => list('people');

/** The pages that editors wrote, in the order of the menu: every page has that. */
export const getPages = () => stored('pages', () => list('pages'));

/** What lists show of the reports, the latest first. */
export const getReportList = () => stored('report-list', () => list('report-list'));

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

/** The reports of the list, each with the key of its pages. */
async function keyedReports(): Promise<(ListedReport & { cacheKey: string })[]> {
  const frame = await frameDigest();
  return (await getReportList()).map((report) => ({ ...report, cacheKey: `${report.digest} ${frame}` }));
}

/** Each report is read when its page is made, so that they are not all held at once. */
const pathOf = ({ slug, digest, cacheKey }: ListedReport & { cacheKey: string }): ReportPath => ({
  params: { slug },
  props: {
    get report() {
      return keptReport(digest);
    },
  },
  cacheKey,
});

/** Every report with its address’s parameter. */
export async function reportPaths(): Promise<ReportPath[]> {
  return (await keyedReports()).map(pathOf);
}

/** Every report that has texts of its sources, with its address’s parameter. */
export async function reportPathsWithTexts(): Promise<ReportPath[]> {
  return (await keyedReports()).filter(({ texts }) => texts.length > 0).map(pathOf);
}

/** Every text of a source that a report has, by its SHA-256, with its address’s parameters. */
export async function textPaths() {
  return (await keyedReports()).flatMap(({ slug, texts, cacheKey }) =>
    texts.map(({ id, sha256: text }) => ({
      params: { slug, source: id },
      props: { sha256: text },
      cacheKey,
    })),
  );
}

/** Every claim that a review was written for, with its report and its address’s parameters. */
export async function claimPaths() {
  return (await keyedReports()).flatMap(({ slug, digest, reviewed, cacheKey }) =>
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
      cacheKey,
    })),
  );
}
