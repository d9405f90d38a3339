import { wordsOfSite } from '../interface/index.ts';
import { claimReviewFeed } from '../publish/claim-review/index.ts';
import { evidencePack, textsOf } from '../publish/evidence/index.ts';
import { claimsFeed, correctionsFeed, reportsFeed } from '../publish/feeds/index.ts';
import { searchRecords } from '../publish/search/index.ts';
import { coverageOf, coverageOfSite, latestDay, retractionOf, reviewedClaims } from '../report/index.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { keep } from './kept.ts';
import type { Flagged, ListedReport, ListName, SiteForms, SiteLists } from './site-lists.ts';
import type { Snapshot } from './snapshot.ts';
import { keepTexts } from './snapshot-files.ts';

/**
 * What Astro’s store has of the content: the settings, and the digests under which all else is kept. Astro reads its store
 * whole, bundles it with the pages, and copies what it is asked for, which a thousand reports would make slow and large.
 */
export interface SiteEntry {
  site: Site;
  /** The last day of which the content tells; null where it tells of none. */
  day: string | null;
  kept: Record<ListName, string>;
}

/** For each rule that raised flags in a report: what it raised. */
function flaggedBy({ flags }: Report): Record<string, Flagged> {
  const byRule = Map.groupBy(flags, ({ rule }) => rule);
  return Object.fromEntries(
    [...byRule].map(([rule, own]) => {
      const severities = { high: 0, medium: 0, low: 0 };
      for (const { severity } of own) severities[severity] += 1;
      return [rule, { count: own.length, first: own[0]?.number ?? 1, severities }];
    }),
  );
}

function listed(report: Report, digest: string): ListedReport {
  const { slug, headline, finding, reportDate, summary, article } = report;
  const { publisher = null, published = null, language } = article;
  return {
    slug,
    headline,
    finding,
    reportDate,
    summary,
    publisher,
    published,
    language,
    reportLanguage: report.language,
    coverage: coverageOf(report),
    retracted: retractionOf(report.corrections) !== null,
    reviewed: reviewedClaims(report).map(({ id }) => id),
    texts: textsOf(evidencePack(report)).map(({ id, sha256 }) => ({ id, sha256 })),
    flagged: flaggedBy(report),
    digest,
  };
}

function formsOf({ site, reports, corrections }: Snapshot, day: string | null): SiteForms {
  const words = wordsOfSite(site);
  return {
    reports: reportsFeed(site, reports, words),
    claims: claimsFeed(site, reports, words),
    corrections: correctionsFeed(site, corrections, day, words),
    claimReviews: claimReviewFeed(reports, site),
  };
}

function listsOf(all: Snapshot, day: string | null): SiteLists {
  const { site, reports, content, uses, said, corrections, dismissals } = all;
  const digests = keep('reports', reports);
  const sources = [...content.sources.values()];
  const people = [...content.people.values()];
  return {
    'report-list': reports.map((report, index) => listed(report, digests[index] ?? '')),
    sources: sources.map((source) => ({ source, uses: uses.get(source.id) ?? [] })),
    people: people.map((person) => ({ person, claims: said.get(person.id) ?? [] })),
    pages: content.pages.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    corrections,
    dismissals,
    coverage: coverageOfSite(reports),
    search: searchRecords(site, reports, people.values(), sources.values(), wordsOfSite(site)),
    'site-forms': formsOf(all, day),
  };
}

/** Keeps in files what pages show, and gives what leads to it. */
export function siteEntry(all: Snapshot): SiteEntry {
  const { site, reports, content } = all;
  const day = latestDay(reports);
  keepTexts(content);
  const kept = Object.entries(listsOf(all, day)).map(([name, list]) => [name, keep(name, [list])[0]]);
  return { site, day, kept: Object.fromEntries(kept) as SiteEntry['kept'] };
}
