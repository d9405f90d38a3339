/*
 * As much of a service worker’s global scope as is used. TypeScript’s own types of it contradict those of a page, and
 * a project has one of them.
 */

interface Extendable {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends Extendable {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

interface MessageFromPage extends Extendable {
  data: unknown;
  ports: readonly MessagePort[];
}

export interface WorkerScope {
  registration: { scope: string; update: () => Promise<unknown> };
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: ((type: 'fetch', listener: (event: FetchEvent) => void) => void) &
    ((type: 'activate', listener: (event: Extendable) => void) => void) &
    ((type: 'message', listener: (event: MessageFromPage) => void) => void);
}
