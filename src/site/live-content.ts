import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FSWatcher } from 'vite';
import {
  allCorrections,
  allDismissals,
  assembleSite,
  assertValid,
  claimsOfPeople,
  folders,
  openCache,
  readContent,
  usesOfSources,
  type ClaimLink,
  type Content,
  type CorrectionEntry,
  type DismissalEntry,
  type Use,
} from '../report/index.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';

/** All that pages are made from, as of one reading of the content. */
export interface Snapshot {
  site: Site;
  content: Content;
  reports: Report[];
  uses: Map<string, Use[]>;
  said: Map<string, ClaimLink[]>;
  corrections: CorrectionEntry[];
  dismissals: DismissalEntry[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const { content: contentDir, cache: cacheDir } = folders(root);

/** How long the editor's program may take to write several files before they are read, in milliseconds. */
const SETTLE = 80;

/** Longer than this, and work should say how far it is, in milliseconds. */
const PATIENCE = 1000;

let current: Snapshot | undefined;

interface Log {
  info(message: string): void;
  error(message: string): void;
}

function take(log: Log): Snapshot {
  const content = readContent(contentDir);
  assertValid(content);
  let told = Date.now();
  let done = 0;
  const cache = openCache(`${cacheDir}/analyses`);
  const reports = assembleSite(content, cache, () => {
    done += 1;
    if (Date.now() - told < PATIENCE) return;
    told = Date.now();
    log.info(`${done} of ${content.reports.length} reports`);
  });
  cache.sweep();
  return {
    site: content.site,
    content,
    reports,
    uses: usesOfSources(reports),
    said: claimsOfPeople(reports),
    corrections: allCorrections(reports),
    dismissals: allDismissals(reports),
  };
}

/**
 * The content as it is now, read once for all collections.
 * @throws ContentError where it does not fit its schemas
 */
export function snapshot(log: Log): Snapshot {
  current ??= take(log);
  return current;
}

/** Lets go of the content, which is large, when all that pages need of it is kept elsewhere. */
export function forget(): void {
  current = undefined;
}

const subscribers = new Set<() => void>();
let watching = false;

/**
 * Calls back whenever an editor's file is added, changed or removed. What does not fit the schemas
 * is told, and the last content that did stays on show.
 */
export function onContentChange(watcher: FSWatcher, log: Log, callback: () => void): void {
  subscribers.add(callback);
  if (watching) return;
  watching = true;
  watcher.add(contentDir);
  let timer: NodeJS.Timeout | undefined;
  const changed = (path: string): void => {
    if (relative(contentDir, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        current = take(log);
      } catch (error) {
        log.error(error instanceof Error ? error.message : String(error));
        return;
      }
      for (const subscriber of subscribers) subscriber();
    }, SETTLE);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}
