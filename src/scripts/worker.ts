/*
 * The service worker. What it gives is of one build: its own. A page that it has not kept comes from the network, and is kept
 * if it is of that build; where the host has a newer one, the page is passed on as it is, and the newer worker is asked for. That
 * one waits until a reader says so, or until no page of the site is open.
 */
import { matchPrecache, precache } from 'workbox-precaching';
import type { OfflineBuild, OfflineFile, Question } from './offline-types.ts';
import { openKept } from './worker-kept.ts';
import type { WorkerScope } from './worker-types.ts';

declare global {
  /** Put in by the build. */
  var sicBuild: OfflineBuild;
}

const worker = globalThis as unknown as WorkerScope;
const root = worker.registration.scope;
const { precache: entries, list } = self.sicBuild;

precache(entries);
const precached = new Set(entries.map(({ url }) => url));

let files: Promise<OfflineFile[]> | undefined;

/** What can be kept beside the precache. */
function listed(): Promise<OfflineFile[]> {
  files ??= (async () => {
    const response = (await matchPrecache(`${root}${list}`)) ?? (await fetch(`${root}${list}`));
    const all = (await response.json()) as OfflineFile[];
    return all.filter(([name]) => !precached.has(name));
  })().catch((error: unknown) => {
    files = undefined;
    throw error;
  });
  return files;
}

const kept = openKept(root, listed);

/** A page that is the same whatever is asked in its address: its script reads that. */
const ASKED = 'search/index.html';

/** The file that an address of the site stands for; undefined for one that is none of its pages. */
function nameOf(address: string): string | undefined {
  const url = new URL(address);
  if (!url.href.startsWith(root)) return undefined;
  try {
    const path = decodeURIComponent(`${url.origin}${url.pathname}`.slice(root.length));
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return url.search === '' || name === ASKED ? name : undefined;
  } catch {
    return undefined;
  }
}

async function answer(
  request: Request,
  name: string,
  wait: (work: Promise<unknown>) => void,
): Promise<Response> {
  const look = precached.has(name) ? matchPrecache(`${root}${name}`) : kept.match(name);
  // A browser short of room may have thrown away what was kept; then the network serves as ever.
  const own = await look.catch(() => undefined);
  if (own) return own;
  try {
    const response = await fetch(request);
    if (response.ok && !precached.has(name)) {
      const copy = response.clone();
      wait(kept.put(name, copy).then((isOurs) => (isOurs ? undefined : worker.registration.update())));
    }
    return response;
  } catch {
    return request.mode === 'navigate' ? Response.redirect(`${root}offline/`) : Response.error();
  }
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = request.method === 'GET' ? nameOf(request.url) : undefined;
  if (name === undefined) return;
  event.respondWith(answer(request, name, (work) => event.waitUntil(work.catch(() => undefined))));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(kept.sweep().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  const question = event.data as Question;
  const [port] = event.ports;
  if (question.type === 'take-over') event.waitUntil(worker.skipWaiting());
  else if (question.type === 'state') {
    event.waitUntil(kept.state(question.prefix).then((state) => port?.postMessage(state)));
  } else {
    event.waitUntil(kept.save(question.prefix, (state) => port?.postMessage(state)));
  }
});
