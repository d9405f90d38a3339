/*
 * The search page. Without this script the page is a plain list of all claims; with it, a form stands above. It loads the
 * index by a script element, since a page from disk may fetch nothing, and writes the question into the address’s fragment.
 */
import { datesIn } from '../interface/dates.ts';
import { sayForm, type Forms } from '../interface/forms.ts';
import { NOTHING, openSearch, type Hit, type Question, type Search } from '../publish/search/query.ts';
import type { ClaimText, SearchFile } from '../publish/search/types.ts';
import { fragmentOf, NAMES, questionOf } from './search-address.ts';
import { listKeys } from './search-keys.ts';
import { itemOf, textsOf } from './search-results.ts';

declare global {
  var sicSearch: SearchFile | undefined;
  var sicTexts: Record<string, readonly ClaimText[]> | undefined;
}

/** So many results at a time. */
const A_PAGE = 30;

const own = document.currentScript as HTMLScriptElement;
const here = new URL('.', own.src).href;
const root = new URL('..', own.src).href;

function the<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}

const box = the('search', HTMLElement);
const form = the('search-form', HTMLFormElement);
const status = the('search-count', HTMLElement);
const list = the('search-results', HTMLElement);
const more = the('search-more', HTMLButtonElement);
const plain = the('all-claims', HTMLElement);

const locale = box.dataset['locale'] ?? 'en';
const date = datesIn(locale);
const counts = JSON.parse(status.dataset['results'] ?? '{}') as Forms;

const field = (name: string): HTMLInputElement | HTMLSelectElement =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

function readForm(): Question {
  const question = { ...NOTHING };
  for (const [part, name] of NAMES) question[part] = field(name).value;
  return question;
}

function fillForm(question: Question): void {
  for (const [part, name] of NAMES) field(name).value = question[part];
}

const loading = new Map<string, Promise<void>>();

/** Loads a script that lies beside this one, once. */
function load(name: string): Promise<void> {
  const known = loading.get(name);
  if (known) return known;
  const promise = new Promise<void>((done, fail) => {
    const script = document.createElement('script');
    script.src = `${here}${name}.js`;
    script.onload = () => done();
    script.onerror = () => {
      // Asked for again the next time: the network may be back.
      loading.delete(name);
      script.remove();
      fail(new Error(`${name} cannot be loaded.`));
    };
    document.head.append(script);
  });
  loading.set(name, promise);
  return promise;
}

function addOptions(
  name: string,
  options: readonly (readonly [string, string, ...unknown[]])[],
  language = '',
): void {
  const made = options.map(([id, label]) => new Option(label, id));
  if (language !== '') for (const option of made) option.lang = language;
  field(name).append(...made);
}

async function open(): Promise<{ file: SearchFile; search: Search }> {
  await load('index');
  const file = globalThis.sicSearch;
  if (!file) throw new Error('The index is empty.');
  // What no claim has is no help.
  addOptions(
    'flag',
    file.rules.filter(([, , claims]) => claims > 0),
    // Rules are explained in English only.
    'en',
  );
  addOptions(
    'person',
    file.people.filter(([, , said]) => said > 0),
  );
  addOptions(
    'source',
    file.sources.filter(([, , , uses]) => uses > 0),
  );
  return { file, search: openSearch(file) };
}

const ready = open();

/** Of several questions on their way, only the last is shown. */
let turn = 0;
let hits: Hit[] = [];
let shown = 0;

async function showMore(): Promise<void> {
  const mine = turn;
  const { file, search } = await ready;
  const next = hits.slice(shown, shown + A_PAGE);
  const names = new Set(next.flatMap(({ kind, at }) => (kind === 'claim' ? [textsOf(file, at)] : [])));
  await Promise.all([...names].map(load));
  if (mine !== turn) return;
  const texts = (name: string): readonly ClaimText[] => globalThis.sicTexts?.[name] ?? [];
  list.append(...next.map((hit) => itemOf(hit, { file, search, root, date, texts })));
  shown += next.length;
  more.hidden = shown >= hits.length;
}

const isNothing = (question: Question): boolean => fragmentOf(question) === '';

async function ask(question: Question): Promise<void> {
  turn += 1;
  const mine = turn;
  try {
    const { search } = await ready;
    if (mine !== turn) return;
    hits = search.find(question);
    shown = 0;
    list.replaceChildren();
    more.hidden = true;
    plain.hidden = !isNothing(question);
    await showMore();
    if (mine !== turn) return;
    status.textContent = isNothing(question)
      ? ''
      : hits.length === 0
        ? (status.dataset['nothing'] ?? '')
        : sayForm(counts, hits.length, locale);
  } catch {
    plain.hidden = false;
    status.textContent = status.dataset['failed'] ?? '';
  }
}

/** The question stands in the fragment, whoever asked it: that way it is no other page to a host, or to the disk. */
function write(question: Question): void {
  history.replaceState(null, '', `${location.pathname}${fragmentOf(question)}`);
}

function askForm(): void {
  const question = readForm();
  write(question);
  void ask(question);
}

async function askAddress(): Promise<void> {
  // Choices are there once the index is.
  await ready.catch(() => undefined);
  const question = questionOf(location);
  fillForm(question);
  if (location.search !== '') write(question);
  await ask(question);
}

form.addEventListener('input', askForm);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.focus();
});
form.addEventListener('reset', () => setTimeout(askForm));
more.addEventListener('click', () => {
  const from = list.children.length;
  void showMore().then(() => list.children[from]?.querySelector('a')?.focus());
});
addEventListener('hashchange', () => {
  if (location.hash !== fragmentOf(readForm())) void askAddress();
});
listKeys(field('q') as HTMLInputElement, list, askForm);
box.hidden = false;
void askAddress();
