import { wordsOfSite } from '../interface/index.ts';
import { claimReviewFeed } from '../publish/claim-review/index.ts';
import { evidencePack, textsOf } from '../publish/evidence/index.ts';
import { claimsFeed, correctionsFeed, reportsFeed } from '../publish/feeds/index.ts';
import { searchRecords } from '../publish/search/index.ts';
import { coverageOf, coverageOfSite, latestDay, retractionOf, reviewedClaims } from '../report/index.ts';
import type { Report, Summary } from '../schemas/report.ts';
import { keep } from './kept.ts';
import type { Snapshot } from './snapshot.ts';
import { keepTexts } from './snapshot-files.ts';
import type { SiteForms } from './site-forms.ts';

/** One entry of a collection. */
export interface Entry {
  id: string;
  data: Record<string, unknown>;
}

/** Settings of the site, as one entry, and how many entries the other collections have. */
const siteEntries = ({ site, corrections, dismissals, reports, content }: Snapshot): Entry[] => {
  const { sources, people, pages } = content;
  const counts = {
    reports: reports.length,
    sources: sources.size,
    people: people.size,
    pages: pages.length,
  };
  const coverage = coverageOfSite(reports);
  const day = latestDay(reports);
  const words = wordsOfSite(site);
  const [search] = keep('search', [searchRecords(site, reports, people.values(), sources.values(), words)]);
  const made: SiteForms = {
    reports: reportsFeed(site, reports, words),
    claims: claimsFeed(site, reports, words),
    corrections: correctionsFeed(site, corrections, day, words),
    claimReviews: claimReviewFeed(reports, site),
  };
  const [forms] = keep('site-forms', [made]);
  return [{ id: 'site', data: { site, corrections, day, dismissals, coverage, counts, search, forms } }];
};

/** What a rule raised in one report: how many flags, the number of the first, and how many of each severity. */
interface Flagged {
  count: number;
  first: number;
  severities: Summary['flags'];
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

/**
 * The reports. The store gets what lists show and the digest under which the whole report is kept:
 * Astro reads its store whole, which a thousand reports would make large.
 */
const reportEntries = ({ reports }: Snapshot): Entry[] => {
  const digests = keep('reports', reports);
  return reports.map((report, order) => {
    const { slug, headline, finding, reportDate, summary, article } = report;
    const { publisher = null, published = null } = article;
    return {
      id: slug,
      data: {
        slug,
        order,
        headline,
        finding,
        reportDate,
        summary,
        publisher,
        published,
        language: article.language,
        reportLanguage: report.language,
        coverage: coverageOf(report),
        retracted: retractionOf(report.corrections) !== null,
        reviewed: reviewedClaims(report).map(({ id }) => id),
        texts: textsOf(evidencePack(report)).map(({ id, sha256 }) => ({ id, sha256 })),
        flagged: flaggedBy(report),
        digest: digests[order],
      },
    };
  });
};

/** The sources, each with what it was used for. */
const sourceEntries = ({ content, uses }: Snapshot): Entry[] => {
  keepTexts(content);
  return [...content.sources.values()].map((source) => ({
    id: source.id,
    data: { source, uses: uses.get(source.id) ?? [] },
  }));
};

/** Persons and organisations, each with what they said. */
const personEntries = ({ content, said }: Snapshot): Entry[] =>
  [...content.people.values()].map((person) => ({
    id: person.id,
    data: { person, claims: said.get(person.id) ?? [] },
  }));

/** Pages that editors wrote. */
const pageEntries = ({ content }: Snapshot): Entry[] =>
  content.pages.map(({ id, ...page }) => ({ id, data: page }));

/** What fills each collection of the content. */
const COLLECTIONS = {
  site: siteEntries,
  reports: reportEntries,
  sources: sourceEntries,
  people: personEntries,
  pages: pageEntries,
} satisfies Record<string, (all: Snapshot) => Entry[]>;

/** The name of a collection. */
export type Collection = keyof typeof COLLECTIONS;

/** The entries of all collections. What is large is kept in files beside, for the pages that show it. */
export function collectionsOf(all: Snapshot): Record<Collection, Entry[]> {
  const entries = Object.entries(COLLECTIONS).map(([name, entriesOf]) => [name, entriesOf(all)]);
  return Object.fromEntries(entries) as Record<Collection, Entry[]>;
}
