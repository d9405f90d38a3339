/*
 * On every page: registers the worker that keeps the site for reading offline, says when a new version is there, and lets a
 * reader save a report or all of them. A page from disk needs none of it, and would only log that it is refused.
 */
import type { Answer, Question } from './offline-types.ts';

const root = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

/** A size for readers, as in “(1.2 MB)”, in the words that the page has for it. */
function sizeOf(bytes: number, { kilobytes = '', megabytes = '' }: DOMStringMap, locale?: string): string {
  const isSmall = bytes < 1_000_000;
  const digits = isSmall ? 0 : 1;
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(isSmall ? Math.ceil(bytes / 1000) : bytes / 1_000_000);
  return (isSmall ? kilobytes : megabytes).replace('{n}', number);
}

function ask(worker: ServiceWorker, question: Question, hear: (answer: Answer) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
  worker.postMessage(question, [port2]);
}

/** Makes the controls of one offer to save work: its button, its progress and its words. */
function offer(place: HTMLElement, worker: ServiceWorker): void {
  const prefix = place.dataset['save'] ?? '';
  const button = place.querySelector('button');
  const progress = place.querySelector('progress');
  const status = place.querySelector<HTMLElement>('[role="status"]');
  const size = place.querySelector<HTMLElement>('[data-size]');
  if (!button || !progress || !status || !size) return;

  function show({ files, bytes, keptFiles, keptBytes, failed }: Answer, isSaving: boolean): void {
    if (!button || !progress || !status || !size) return;
    const isDone = keptFiles === files;
    size.textContent = sizeOf(bytes - keptBytes, size.dataset, place.dataset['locale']);
    button.hidden = isDone;
    button.disabled = isSaving && !failed && !isDone;
    progress.max = Math.max(bytes, 1);
    progress.value = keptBytes;
    progress.hidden = !button.disabled;
    const { failed: notAll = '', saved = '' } = status.dataset;
    status.textContent = failed ? notAll : isDone ? saved : '';
    place.hidden = false;
  }

  button.addEventListener('click', () => {
    button.disabled = true;
    ask(worker, { type: 'save', prefix }, (answer) => show(answer, true));
  });
  ask(worker, { type: 'state', prefix }, (answer) => show(answer, false));
}

/** Shows that a new version waits, until the reader asks for it. */
function announce(waiting: ServiceWorker): void {
  const bar = document.getElementById('new-version');
  const button = bar?.querySelector('button');
  if (!bar || !button) return;
  bar.hidden = false;
  button.onclick = () => waiting.postMessage({ type: 'take-over' } satisfies Question);
}

async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  // A page that no worker has served yet is no older than the first one.
  let hasOld = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hasOld) location.reload();
    hasOld = true;
  });
  const registration = await serviceWorker.register(`${root}worker.js`, {
    scope: root,
    updateViaCache: 'none',
  });
  const watch = (worker: ServiceWorker | null): void => {
    const tell = (): void => {
      if (worker?.state === 'installed' && serviceWorker.controller) announce(worker);
    };
    worker?.addEventListener('statechange', tell);
    tell();
  };
  watch(registration.waiting ?? registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  const { active } = await serviceWorker.ready;
  if (!active) return;
  for (const place of document.querySelectorAll<HTMLElement>('[data-save]')) offer(place, active);
}

if (/^https?:$/.test(location.protocol)) {
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = `${root}site.webmanifest`;
  document.head.append(manifest);
  // Browsers keep workers to https and to localhost; without one, pages are read as ever.
  if ('serviceWorker' in navigator) void start().catch(() => undefined);
}
