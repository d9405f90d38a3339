import type { Loader, LoaderContext } from 'astro/loaders';
import type { Collection, Entry } from './collections.ts';
import { currentContent, onContentChange } from './live-content.ts';

/** A loader that fills a collection from the content, and again whenever the content changes. */
function loader(name: Collection): Loader {
  return {
    name: `sic-${name}`,
    load: async (context: LoaderContext): Promise<void> => {
      const { store, logger, watcher } = context;
      const fill = (entries: readonly Entry[]): void => {
        const ids = new Set(entries.map(({ id }) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const { id, data } of entries) store.set({ id, data, digest: context.generateDigest(data) });
      };
      fill((await currentContent(logger, watcher !== undefined))[name]);
      if (watcher) {
        onContentChange(watcher, logger, (collections) => {
          fill(collections[name]);
        });
      }
    },
  };
}

/** Settings of the site, as one entry, and how many entries the other collections have. */
export const siteLoader = () => loader('site');

/** What lists show of the reports; the whole of each is kept in a file. */
export const reportsLoader = () => loader('reports');

/** The sources, each with what it was used for. */
export const sourcesLoader = () => loader('sources');

/** Persons and organisations, each with what they said. */
export const peopleLoader = () => loader('people');

/** Pages that editors wrote. */
export const pagesLoader = () => loader('pages');
