import MiniSearch from 'minisearch';
import { unpackIndex } from './pack.ts';
import { OPTIONS } from './terms.ts';
import { WITHOUT_RATING, type SearchFile } from './types.ts';

/** What a reader asks for. Empty is “any”. */
export interface Question {
  words: string;
  /** Id of a rating, or `WITHOUT_RATING`. */
  rating: string;
  /** Id of a rule that flags the claim. */
  flag: string;
  /** Id of who said it. */
  person: string;
  /** Id of a source that its review uses. */
  source: string;
  /** The earliest and the latest day of publication, as in `2026-03-01`. */
  from: string;
  to: string;
}

export const NOTHING: Question = {
  words: '',
  rating: '',
  flag: '',
  person: '',
  source: '',
  from: '',
  to: '',
};

/** What was found: the place of a claim among all claims, of a report among the reports, and so on. */
export interface Hit {
  kind: 'claim' | 'report' | 'person' | 'source';
  at: number;
}

/** An index that is ready to be asked. */
export interface Search {
  /** The hits, the best first; without words, claims in the order of the reports. */
  find: (question: Question) => Hit[];
  /** The report of a claim, by its place among the reports. */
  reportOf: (claim: number) => number;
  /** The rating of a claim: its place in the list of ratings, or −1. */
  ratingOf: (claim: number) => number;
}

/** Too many words begin with one letter. */
const LEAST_PREFIX = 2;

/** A misspelling is looked for in words of this length and more; a number is never nearly another. */
const LEAST_FUZZY = 5;

const isLast = (term: string, at: number, terms: string[]): boolean =>
  at === terms.length - 1 && term.length >= LEAST_PREFIX;

const STRICT = { combineWith: 'AND', prefix: isLast } as const;
const LENIENT = {
  combineWith: 'OR',
  prefix: isLast,
  fuzzy: (term: string) => (term.length >= LEAST_FUZZY && !/\p{N}/u.test(term) ? 0.2 : false),
} as const;

const parts = (column: string): string[] => column.split(';');

/** Which claims have a value in a column. A value that the site does not know is nobody’s. */
function having(column: readonly string[], value: string, known: readonly (readonly unknown[])[]) {
  const place = String(known.findIndex(([id]) => id === value) + 1);
  return (claim: number): boolean => place !== '0' && (column[claim] ?? '').split(' ').includes(place);
}

/** Whether a day, month or year may fall between two days. */
function isBetween(date: string, from: string, to: string): boolean {
  const short = (day: string): string => day.slice(0, date.length);
  return date !== '' && (from === '' || date >= short(from)) && (to === '' || date <= short(to));
}

/** Makes a file of the index ready to be asked. */
export function openSearch(file: SearchFile): Search {
  const index = MiniSearch.loadJS(unpackIndex(file.index), OPTIONS);
  const reportOf = file.reports.flatMap(({ claims }, report) => Array<number>(claims).fill(report));
  const columns = {
    rating: parts(file.claims.rating),
    person: parts(file.claims.person),
    rules: parts(file.claims.rules),
    sources: parts(file.claims.sources),
  };
  const ends = [reportOf.length, file.reports.length, file.people.length];

  function hitOf(document: number): Hit {
    let at = document;
    for (const [kind, length] of [
      ['claim', ends[0] ?? 0],
      ['report', ends[1] ?? 0],
      ['person', ends[2] ?? 0],
    ] as const) {
      if (at < length) return { kind, at };
      at -= length;
    }
    return { kind: 'source', at };
  }

  /** Claims are what the site is about; titles, being short, would always come before them. */
  const boostDocument = (document: number): number => (document < reportOf.length ? 2 : 1);

  /** What a question asks of a hit beside its words. */
  function conditionsOf({ rating, flag, person, source, from, to }: Question): ((hit: Hit) => boolean)[] {
    const conditions: ((claim: number) => boolean)[] = [];
    if (rating === WITHOUT_RATING) conditions.push((claim) => (columns.rating[claim] ?? '') === '');
    else if (rating !== '') conditions.push(having(columns.rating, rating, file.ratings));
    if (flag !== '') conditions.push(having(columns.rules, flag, file.rules));
    if (person !== '') conditions.push(having(columns.person, person, file.people));
    if (source !== '') conditions.push(having(columns.sources, source, file.sources));
    const all = conditions.map(
      (holds) =>
        ({ kind, at }: Hit): boolean =>
          kind === 'claim' && holds(at),
    );
    const dateOf = ({ kind, at }: Hit): string => {
      if (kind === 'claim') return file.reports[reportOf[at] ?? -1]?.published ?? '';
      if (kind === 'report') return file.reports[at]?.published ?? '';
      return kind === 'source' ? (file.sources[at]?.[2] ?? '') : '';
    };
    if (from !== '' || to !== '') all.push((hit) => isBetween(dateOf(hit), from, to));
    return all;
  }

  function find(question: Question): Hit[] {
    const conditions = conditionsOf(question);
    const fits = (hit: Hit): boolean => conditions.every((holds) => holds(hit));
    if (question.words.trim() === '') {
      if (conditions.length === 0) return [];
      return reportOf.map((_, at): Hit => ({ kind: 'claim', at })).filter(fits);
    }
    const filter = ({ id }: { id: number }): boolean => fits(hitOf(id));
    const options = { boostDocument, ...(conditions.length > 0 ? { filter } : {}) };
    const strict = index.search(question.words, { ...STRICT, ...options });
    const found = strict.length > 0 ? strict : index.search(question.words, { ...LENIENT, ...options });
    return found.map(({ id }) => hitOf(id as number));
  }

  return {
    find,
    reportOf: (claim) => reportOf[claim] ?? -1,
    ratingOf: (claim) => Number(columns.rating[claim] ?? 0) - 1,
  };
}
