import type { Loader } from 'astro/loaders';
import { currentContent, onContentChange } from './live-content.ts';
import type { SiteEntry } from './site-entry.ts';
import { SITE } from './site-lists.ts';

/** Fills the collection from the content, and again whenever the content changes. */
export const siteLoader: Loader = {
  name: 'sic',
  load: async (context) => {
    const { store, logger, watcher } = context;
    const fill = (entry: SiteEntry): void => {
      const data = { ...entry };
      store.set({ id: SITE, data, digest: context.generateDigest(data) });
    };
    fill(await currentContent(logger, watcher !== undefined));
    if (watcher) onContentChange(watcher, logger, fill);
  },
};
