import { FUNCTION_WORDS } from '../claims/index.ts';
import type { Report, ReportClaim, Source } from '../schemas/report.ts';

/** Reports and sources of the site that share names with a claim: places to look, not evidence. */
export type OwnPlaces = NonNullable<ReportClaim['places']>;

/** A name that more texts have says little: a country, a capital. */
const MOST_TEXTS = 50;

/** So many of each are named, those with the rarest names first. */
const MOST_PLACES = 3;

/** Names of more words are rare, and their last ones tell them apart. */
const LONGEST_NAME = 4;

const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** A word with a capital: “Kerry”, “O’Neill”, “Al-Assad”, and initials as in “J.”, since they stand inside names. */
const WORD = /\p{Lu}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*/gu;

/** Runs of words with capitals, one blank apart, possessives off. */
function runsOf(text: string): { start: number; words: string[] }[] {
  const runs: { start: number; end: number; words: string[] }[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const last = runs.at(-1);
    const plain = word.replace(/[’']s$/, '').toLowerCase();
    const between = last ? text.slice(last.end, index) : '';
    // “J. Holt” goes on, “in Moscow. Holt” does not.
    if (last && (between === ' ' || (between === '. ' && last.words.at(-1)?.length === 1))) {
      last.words.push(plain);
      last.end = index + word.length;
    } else {
      runs.push({ start: index, end: index + word.length, words: [plain] });
    }
  }
  return runs;
}

const isNameWord = (word: string): boolean =>
  word.length > 2 && !FUNCTION_WORDS.has(word) && !CALENDAR.has(word);

/** By what a name is found: whole, and by its last word, as a person’s surname. */
function keysOf(words: readonly string[]): string[] {
  const last = words.at(-1);
  if (last === undefined || !isNameWord(last)) return [];
  return words.length > 1 ? [words.slice(-LONGEST_NAME).join(' '), last] : [last];
}

/** The names of an article. A capital at the start of a sentence tells nothing, so that its word does not count. */
function namesOf({ article, sentences }: Pick<Report, 'article' | 'sentences'>): Set<string> {
  const starts = new Set(sentences.map(({ start }) => start));
  const quoted = (start: number): number => start - (/[“"‘'(«]/.test(article.text.charAt(start - 1)) ? 1 : 0);
  return new Set(
    runsOf(article.text).flatMap(({ start, words }) =>
      keysOf(starts.has(start) || starts.has(quoted(start)) ? words.slice(1) : words),
    ),
  );
}

/** Names, of those that are known, in a text whose capitals may mean nothing, as those of a title do. */
function knownNames(text: string, known: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const { words } of runsOf(text)) {
    words.forEach((_, from) => {
      for (let length = 1; length <= LONGEST_NAME && from + length <= words.length; length += 1) {
        const key = words.slice(from, from + length).join(' ');
        if (known.has(key)) found.add(key);
      }
    });
  }
  return found;
}

/** In which of several texts each name stands, names that most texts have left out. */
function placesOf(texts: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((names, at) => {
    for (const name of names) {
      const list = places.get(name);
      if (list) list.push(at);
      else places.set(name, [at]);
    }
  });
  for (const [name, list] of places) if (list.length > MOST_TEXTS) places.delete(name);
  return places;
}

/** The texts that share the rarest names, the best first; of equals those that come first. */
function nearest(names: Iterable<string>, places: ReadonlyMap<string, number[]>, except: number): number[] {
  const weights = new Map<number, number>();
  for (const name of names) {
    const list = places.get(name) ?? [];
    for (const at of list) if (at !== except) weights.set(at, (weights.get(at) ?? 0) + 1 / list.length);
  }
  return [...weights]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_PLACES)
    .map(([at]) => at);
}

/** What is known of a source: its title, its note, and what reviews say that it shows. */
function textsOfSources(reports: readonly Report[], sources: readonly Source[]): string[] {
  const shows = new Map<string, Set<string>>();
  for (const { claims, orphans } of reports) {
    for (const review of [...claims.map((claim) => claim.review), ...orphans]) {
      for (const { source, shows: words } of review?.evidence ?? []) {
        if (source === undefined) continue;
        const all = shows.get(source) ?? new Set();
        shows.set(source, all.add(words));
      }
    }
  }
  return sources.map(({ id, title, note }) => [title ?? '', note, ...(shows.get(id) ?? [])].join('\n'));
}

/**
 * Gives each claim without review the site’s own reports and sources that share its names. It is part of the second stage,
 * which knows all reports: names are listed once for the site, and a claim looks up its own, so that it takes linear time.
 */
export function withOwnPlaces(reports: readonly Report[], sources: readonly Source[]): Report[] {
  const named = reports.map(namesOf);
  const known = new Set(named.flatMap((names) => [...names]));
  const inReports = placesOf(named);
  const inSources = placesOf(textsOfSources(reports, sources).map((text) => knownNames(text, known)));
  return reports.map((report, own) => ({
    ...report,
    claims: report.claims.map((claim): ReportClaim => {
      if (claim.review) return claim;
      const names = knownNames(claim.standsAlone, named[own] ?? new Set());
      const places: OwnPlaces = {
        reports: nearest(names, inReports, own).flatMap((at) => {
          const other = reports[at];
          return other ? [{ slug: other.slug, headline: other.headline }] : [];
        }),
        sources: nearest(names, inSources, -1).flatMap((at) => {
          const source = sources[at];
          return source ? [{ id: source.id, publisher: source.publisher, title: source.title ?? null }] : [];
        }),
      };
      return places.reports.length + places.sources.length === 0 ? claim : { ...claim, places };
    }),
  }));
}
