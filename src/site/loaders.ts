import type { Loader, LoaderContext } from 'astro/loaders';
import { claimReviewFeed } from '../publish/claim-review/index.ts';
import { claimsFeed, correctionsFeed, reportsFeed } from '../publish/feeds/index.ts';
import { searchRecords } from '../publish/search/index.ts';
import { coverageOf, coverageOfSite, latestDay, retractionOf, reviewedClaims } from '../report/index.ts';
import type { Report, Summary } from '../schemas/report.ts';
import { forget, onContentChange, snapshot, type Snapshot } from './live-content.ts';
import { keep } from './kept.ts';
import { keepTexts } from './snapshot-files.ts';
import type { SiteForms } from './site-forms.ts';

/** One entry of a collection. */
interface Entry {
  id: string;
  data: Record<string, unknown>;
}

/** How many collections are still to be filled from one reading of the content. */
let waiting = 0;

/** A loader that fills a collection from the content, and again whenever the content changes. */
function loader(name: string, entriesOf: (all: Snapshot) => Entry[]) {
  waiting += 1;
  return {
    name: `sic-${name}`,
    load: (context: LoaderContext): Promise<void> => {
      const { store, logger, watcher } = context;
      const fill = (): void => {
        const entries = entriesOf(snapshot(logger));
        const ids = new Set(entries.map(({ id }) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const { id, data } of entries) store.set({ id, data, digest: context.generateDigest(data) });
      };
      fill();
      waiting -= 1;
      if (watcher) onContentChange(watcher, logger, fill);
      else if (waiting === 0) forget();
      return Promise.resolve();
    },
  } satisfies Loader;
}

/** Settings of the site, as one entry, and how many entries the other collections have. */
export const siteLoader = () =>
  loader('site', ({ site, corrections, dismissals, reports, content }) => {
    const { sources, people, pages } = content;
    const counts = {
      reports: reports.length,
      sources: sources.size,
      people: people.size,
      pages: pages.length,
    };
    const coverage = coverageOfSite(reports);
    const day = latestDay(reports);
    const [search] = keep('search', [searchRecords(site, reports, people.values(), sources.values())]);
    const made: SiteForms = {
      reports: reportsFeed(site, reports),
      claims: claimsFeed(site, reports),
      corrections: correctionsFeed(site, corrections, day),
      claimReviews: claimReviewFeed(reports, site),
    };
    const [forms] = keep('site-forms', [made]);
    return [{ id: 'site', data: { site, corrections, day, dismissals, coverage, counts, search, forms } }];
  });

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
export const reportsLoader = () =>
  loader('reports', ({ reports }) => {
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
          coverage: coverageOf(report),
          retracted: retractionOf(report.corrections) !== null,
          reviewed: reviewedClaims(report).map(({ id }) => id),
          flagged: flaggedBy(report),
          digest: digests[order],
        },
      };
    });
  });

/** The sources, each with what it was used for. */
export const sourcesLoader = () =>
  loader('sources', ({ content, uses }) => {
    keepTexts(content);
    return [...content.sources.values()].map((source) => ({
      id: source.id,
      data: { source, uses: uses.get(source.id) ?? [] },
    }));
  });

/** Persons and organisations, each with what they said. */
export const peopleLoader = () =>
  loader('people', ({ content, said }) =>
    [...content.people.values()].map((person) => ({
      id: person.id,
      data: { person, claims: said.get(person.id) ?? [] },
    })),
  );

/** Pages that editors wrote. */
export const pagesLoader = () =>
  loader('pages', ({ content }) => content.pages.map(({ id, ...page }) => ({ id, data: page })));
