import type { Loader, LoaderContext } from 'astro/loaders';
import { searchRecords } from '../publish/search/index.ts';
import { coverageOf, coverageOfSite, latestDay, retractionOf } from '../report/index.ts';
import { onContentChange, snapshot, type Snapshot } from './live-content.ts';
import { keepReports, keepTexts } from './report-files.ts';
import { keepSearch } from './search-files.ts';

/** One entry of a collection. */
interface Entry {
  id: string;
  data: Record<string, unknown>;
}

/** A loader that fills a collection from the content, and again whenever the content changes. */
function loader(name: string, entriesOf: (all: Snapshot) => Entry[]) {
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
      if (watcher) onContentChange(watcher, logger, fill);
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
    const search = keepSearch(searchRecords(site, reports, people.values(), sources.values()));
    return [{ id: 'site', data: { site, corrections, day, dismissals, coverage, counts, search } }];
  });

/**
 * The reports. The store gets what lists show and the digest under which the whole report is kept:
 * Astro reads its store whole, which a thousand reports would make large.
 */
export const reportsLoader = () =>
  loader('reports', ({ reports }) => {
    const digests = keepReports(reports);
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
