import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FSWatcher } from 'vite';
import { folders } from '../report/folders.ts';
import { analyse, endAnalysis } from './analysis.ts';
import type { SiteEntry } from './site-entry.ts';

const { content: contentDir } = folders(fileURLToPath(new URL('../../', import.meta.url)));

/** How long the editor's program may take to write several files before they are read, in milliseconds. */
const SETTLE = 80;

interface Log {
  info(message: string): void;
  error(message: string): void;
}

let current: Promise<SiteEntry> | undefined;

/**
 * The content as it is now, read once.
 * @param stays whether the content is watched, and will be read again
 * @throws where it does not fit its schemas
 */
export function currentContent(log: Log, stays: boolean): Promise<SiteEntry> {
  current ??= analyse((progress) => {
    log.info(progress);
  }).finally(() => {
    if (!stays) endAnalysis();
  });
  // What failed is tried again when it is asked for again.
  current.catch(() => {
    current = undefined;
  });
  return current;
}

const subscribers = new Set<(entry: SiteEntry) => void>();
let watching = false;

/**
 * Calls back whenever an editor's file is added, changed or removed. What does not fit the schemas
 * is told, and the last content that did stays on show.
 */
export function onContentChange(watcher: FSWatcher, log: Log, callback: (entry: SiteEntry) => void): void {
  subscribers.add(callback);
  if (watching) return;
  watching = true;
  watcher.add(contentDir);
  let timer: NodeJS.Timeout | undefined;
  /** Readings one after another, each of the content as it is when its turn comes. */
  let last: Promise<void> = Promise.resolve();
  const read = async (): Promise<void> => {
    try {
      const entry = await analyse((progress) => {
        log.info(progress);
      });
      current = Promise.resolve(entry);
      for (const subscriber of subscribers) subscriber(entry);
    } catch (error) {
      log.error(error instanceof Error ? error.message : String(error));
    }
  };
  const changed = (path: string): void => {
    if (relative(contentDir, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(read);
    }, SETTLE);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}
