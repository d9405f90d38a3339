import type { Source } from '../schemas/report.ts';
import type { Use } from './indexes.ts';

/** A source with what it was used for, as lists show it. */
export interface UsedSource {
  source: Source;
  uses: Use[];
}

/** The sources of one publisher. */
export interface Publisher {
  name: string;
  sources: UsedSource[];
}

/** The publishers under one letter of an index. */
export interface Letter {
  /** In capitals, without its accents; `0–9` for figures, `#` for all else. */
  letter: string;
  publishers: Publisher[];
}

/** As an index sorts it: “The Irish Times” stands under I. */
const sortKey = (name: string): string => name.trim().replace(/^the\s+(?=\S)/iu, '');

function letterOf(name: string, locale: string): string {
  const [first = ''] = sortKey(name)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (/\p{N}/u.test(first)) return '0–9';
  return first === '' ? '#' : first.toLocaleUpperCase(locale);
}

/** The latest first, those without a date last. */
function byDay(a: UsedSource, b: UsedSource): number {
  const [left, right] = [a.source.published ?? '', b.source.published ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.source.id < b.source.id ? -1 : 1;
}

/**
 * All sources by publisher, as an index has them: letter by letter, each publisher’s latest source first.
 * @param locale whose alphabet the index has, a BCP 47 tag: so it is the same on every machine
 */
export function byPublisher(sources: readonly UsedSource[], locale: string): Letter[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true });
  const byName = (a: string, b: string): number =>
    compare(sortKey(a), sortKey(b)) || (a < b ? -1 : a > b ? 1 : 0);
  const publishers = [...Map.groupBy(sources, ({ source }) => source.publisher)]
    .map(([name, own]) => ({ name, sources: own.sort(byDay) }))
    .sort((a, b) => byName(a.name, b.name));
  return [...Map.groupBy(publishers, ({ name }) => letterOf(name, locale))].map(([letter, own]) => ({
    letter,
    publishers: own,
  }));
}
