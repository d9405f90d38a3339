import type { Words } from '../../interface/index.ts';
import { standingRating } from '../../report/index.ts';
import { flagTitle, missingRating } from '../../report/labels.ts';
import type { Person, Report, ReportClaim, Source } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import type { ClaimRecord, SearchRecords } from './types.ts';

const each = <T>(values: readonly T[]): T[] => [...new Set(values)];

function claimRecord(claim: ReportClaim, report: Report, words: Words): ClaimRecord {
  const { id, standsAlone, speaker, review } = claim;
  const flags = claim.flags.flatMap((number) => report.flags[number - 1] ?? []);
  return {
    id,
    text: standsAlone,
    rating: standingRating(claim),
    reviewed: review !== null,
    otherwise: missingRating(claim, words),
    // The article’s own voice is nobody to look for.
    speaker: speaker && speaker.name !== null ? { id: speaker.id, name: speaker.name } : null,
    rules: each(flags.map(({ rule }) => rule)),
    sources: each((review?.evidence ?? []).flatMap(({ source }) => source ?? [])),
  };
}

const byKey = <T>(key: (value: T) => string) => {
  const lower = (value: T): string => key(value).toLowerCase();
  return (a: T, b: T): number => (lower(a) < lower(b) ? -1 : lower(a) > lower(b) ? 1 : 0);
};

/**
 * Takes from a site’s reports and records what can be searched.
 * @param reports in their order on the site
 * @param words those of the pages that search, whatever the language of a report’s own
 */
export function searchRecords(
  site: Pick<Site, 'ratings'>,
  reports: readonly Report[],
  people: Iterable<Person>,
  sources: Iterable<Source>,
  words: Words,
): SearchRecords {
  const titles = new Map(reports.flatMap(({ flags }) => flags.map((flag) => [flag.rule, flagTitle(flag)])));
  return {
    reports: reports.map((report) => ({
      slug: report.slug,
      headline: report.headline,
      finding: report.finding,
      publisher: report.article.publisher ?? null,
      published: report.article.published ?? null,
      language: report.article.language,
      reportLanguage: report.language,
      claims: report.claims.map((claim) => claimRecord(claim, report, words)),
    })),
    people: [...people]
      .map(({ id, name, aliases, roles }) => ({
        id,
        name,
        also: each([...aliases, ...roles.map(({ title }) => title)]),
      }))
      .sort(byKey(({ name, id }) => `${name}\n${id}`)),
    sources: [...sources]
      .map(({ id, publisher, title = null, published = null, language }) => ({
        id,
        publisher,
        title,
        published,
        language,
      }))
      .sort(byKey(({ publisher, title, id }) => `${publisher}\n${title ?? ''}\n${id}`)),
    ratings: site.ratings.map(({ id, label }) => ({ id, label })),
    rules: [...titles].map(([id, title]) => ({ id, title })).sort(byKey(({ title }) => title)),
  };
}
