import MiniSearch from 'minisearch';
import type { Words } from '../../interface/index.ts';
import { sha256 } from '../../reviews/index.ts';
import { packIndex } from './pack.ts';
import { OPTIONS, type Searchable } from './terms.ts';
import type { ClaimRecord, ClaimText, SearchFile, SearchRecords } from './types.ts';

/** So many claims’ words stand in one file: some 30 KB over the network. */
const CLAIMS_A_FILE = 1000;

const lines = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join('\n');

function textOf({ text, speaker }: ClaimRecord): string {
  return speaker && !text.includes(speaker.name) ? lines(text, speaker.name) : text;
}

/** The documents in the order that `SearchFile` tells. */
function documentsOf({ reports, people, sources }: SearchRecords): Searchable[] {
  return [
    ...reports.flatMap(({ claims }) => claims.map(textOf)),
    ...reports.map(({ headline, finding, publisher }) => lines(headline, publisher, finding)),
    ...people.map(({ name, also }) => lines(name, ...also)),
    ...sources.map(({ publisher, title }) => lines(publisher, title)),
  ].map((text, id) => ({ id, text }));
}

/** How often each value stands in a list of lists. */
function tally(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** For each claim the places of its values in a list, from 1. */
function column(values: readonly (readonly string[])[], known: readonly { id: string }[]): string {
  const places = new Map(known.map(({ id }, at) => [id, String(at + 1)]));
  return values.map((ids) => ids.flatMap((id) => places.get(id) ?? []).join(' ')).join(';');
}

const one = (value: string | null | undefined): string[] =>
  value === null || value === undefined ? [] : [value];

/** A script that needs no module, so that it runs from disk too: data under a name of the page. */
function script(target: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[\\']/g, '\\$&').replaceAll('<', '\\x3c');
  return `${target}=JSON.parse('${json}');\n`;
}

/** Files with the words of claims, which a page loads for those it shows: name, and the script. */
export function searchTexts({ reports }: SearchRecords): { name: string; script: string }[] {
  const claims = reports.flatMap((report) => report.claims);
  return Array.from({ length: Math.ceil(claims.length / CLAIMS_A_FILE) }, (_, at) => {
    const texts = claims
      .slice(at * CLAIMS_A_FILE, (at + 1) * CLAIMS_A_FILE)
      .map(({ id, text, otherwise, rating }): ClaimText => [id, text, rating === null ? otherwise : '']);
    // The digest keeps words of one build from being shown with the index of another.
    const name = `texts-${at}-${sha256(JSON.stringify(texts)).slice(0, 10)}`;
    return { name, script: script(`(globalThis.sicTexts??={})[${JSON.stringify(name)}]`, texts) };
  });
}

/** The index and the columns, as an object. */
export function searchFile(records: SearchRecords, names: readonly string[], { say }: Words): SearchFile {
  const { reports, people, sources, ratings, rules } = records;
  const claims = reports.flatMap((report) => report.claims);
  const columns = {
    rating: claims.map(({ rating }) => one(rating)),
    person: claims.map(({ speaker }) => one(speaker?.id)),
    rules: claims.map((claim) => claim.rules),
    sources: claims.map((claim) => claim.sources),
  };
  const count = {
    rating: tally(columns.rating),
    person: tally(columns.person),
    rules: tally(columns.rules),
    sources: tally(columns.sources),
  };
  const index = new MiniSearch(OPTIONS);
  index.addAll(documentsOf(records));
  return {
    index: packIndex(index.toJSON()),
    reports: reports.map(({ slug, headline, published, claims: own, language }) => ({
      slug,
      headline,
      published: published ?? '',
      claims: own.length,
      language,
    })),
    people: people.map(({ id, name }) => [id, name, count.person.get(id) ?? 0]),
    sources: sources.map(({ id, publisher, title, published }) => [
      id,
      title === null ? publisher : say('source.name', { publisher, title }),
      published ?? '',
      count.sources.get(id) ?? 0,
    ]),
    ratings: ratings.map(({ id, label }) => [id, label, count.rating.get(id) ?? 0]),
    rules: rules.map(({ id, title }) => [id, title, count.rules.get(id) ?? 0]),
    claims: {
      rating: column(columns.rating, ratings),
      person: column(columns.person, people),
      rules: column(columns.rules, rules),
      sources: column(columns.sources, sources),
    },
    texts: { names: [...names], size: CLAIMS_A_FILE },
  };
}

/** The script that a search page loads first: the index. */
export function searchIndex(records: SearchRecords, words: Words): string {
  const names = searchTexts(records).map(({ name }) => name);
  return script('globalThis.sicSearch', searchFile(records, names, words));
}
