import type { Hit, Search } from '../publish/search/query.ts';
import type { ClaimText, SearchFile } from '../publish/search/types.ts';

/** A browser shows a folder from disk as a list of its files; a host gives its page. */
const PAGE = location.protocol === 'file:' ? 'index.html' : '';

/** A copy of what stands in a template of the page. */
function copyOf(selector: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(selector);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The page has no ${selector}.`);
  return copy;
}

function part(element: Element, name: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`A result has no part ${name}.`);
  return found;
}

/** What a result needs of the page. */
export interface Results {
  file: SearchFile;
  search: Search;
  /** The root of the site, with a slash at the end. */
  root: string;
  /** A day, month or year in the page’s language. */
  date: (date: string) => string;
  /** The words of the claims in a file that was loaded. */
  texts: (name: string) => readonly ClaimText[];
}

/** The file that holds a claim’s words. */
export function textsOf({ texts }: SearchFile, claim: number): string {
  return texts.names[Math.floor(claim / texts.size)] ?? '';
}

function fillClaim(item: HTMLElement, link: HTMLAnchorElement, at: number, results: Results): void {
  const { file, search, root, texts } = results;
  const report = file.reports[search.reportOf(at)];
  const [id = '', text = '', otherwise = ''] = texts(textsOf(file, at))[at % file.texts.size] ?? [];
  link.textContent = text;
  link.href = `${root}reports/${report?.slug ?? ''}/${PAGE}#claim-${encodeURIComponent(id)}`;
  const place = search.ratingOf(at);
  const chip = copyOf(`template[data-rating="${place < 0 ? '' : (file.ratings[place]?.[0] ?? '')}"]`);
  const label = [...chip.childNodes].findLast((node) => node instanceof Text && node.data.trim() !== '');
  if (label && otherwise !== '') label.textContent = otherwise;
  const headline = document.createElement('bdi');
  headline.lang = report?.language ?? '';
  headline.textContent = report?.headline ?? '';
  part(item, 'about').append(chip, ' · ', headline);
}

/** A hit as an item of the list. */
export function itemOf({ kind, at }: Hit, results: Results): HTMLElement {
  const { file, root, date } = results;
  const item = copyOf('#search-hit');
  const link = part(item, 'link') as HTMLAnchorElement;
  const about = part(item, 'about');
  const tell = (day: string | number | undefined): void => {
    const what = item.dataset[kind] ?? '';
    about.textContent = day ? `${what} · ${date(String(day))}` : what;
  };
  if (kind === 'claim') {
    fillClaim(item, link, at, results);
  } else if (kind === 'report') {
    const report = file.reports[at];
    link.textContent = report?.headline ?? '';
    link.lang = report?.language ?? '';
    link.href = `${root}reports/${report?.slug ?? ''}/${PAGE}`;
    tell(report?.published);
  } else {
    const [id, name, detail] = (kind === 'person' ? file.people[at] : file.sources[at]) ?? ['', '', ''];
    link.textContent = name;
    link.href = `${root}${kind === 'person' ? 'people' : 'sources'}/${id}/${PAGE}`;
    tell(kind === 'source' ? detail : undefined);
  }
  return item;
}
