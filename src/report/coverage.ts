import { quotationStatus } from '../schemas/analysis.ts';
import type { Coverage, Tally } from '../schemas/coverage.ts';
import type { Report, Review, Source } from '../schemas/report.ts';
import { reviewedClaims } from './orphans.ts';
import { standingRating } from './summary.ts';

/** Names are the same whatever their case and spacing. */
const folded = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && folded(a) === folded(b);

/**
 * Whether two sources tell of something independently of each other. Where the agency behind both is known, it decides;
 * otherwise their publishers do, and an agency is not independent of those who printed its report.
 */
export function areIndependent(
  a: Pick<Source, 'origin' | 'publisher'>,
  b: Pick<Source, 'origin' | 'publisher'>,
): boolean {
  if (a.origin !== undefined && b.origin !== undefined) return !same(a.origin, b.origin);
  return !same(a.publisher, b.publisher) && !same(a.origin, b.publisher) && !same(a.publisher, b.origin);
}

/** The sources that speak for or against a claim; what gives context only is left out. */
function bearingSources(review: Review, sources: Report['sources']): Source[] {
  const ids = review.evidence
    .filter(({ stance }) => stance !== 'context')
    .flatMap(({ source }) => source ?? []);
  return [...new Set(ids)].flatMap((id) => sources[id] ?? []);
}

/** Whether two of the sources are independent of each other. A review has few, so that each is laid beside each. */
function hasTwoIndependent(sources: readonly Source[]): boolean {
  return sources.some((a, index) => sources.slice(index + 1).some((b) => areIndependent(a, b)));
}

function tally<T>(all: readonly T[], fits: (one: T) => boolean): Tally {
  return { number: all.filter(fits).length, of: all.length };
}

function tallySources(sources: readonly Source[]): Pick<Coverage, 'datedSources' | 'archived' | 'snapshots'> {
  return {
    datedSources: tally(sources, ({ published }) => published !== undefined),
    archived: tally(sources, ({ archived }) => archived !== undefined),
    snapshots: tally(sources, ({ snapshot }) => snapshot !== undefined),
  };
}

/** Statuses of a quotation whose words, or nearly those, stand in a source. */
const IN_A_SOURCE = new Set<string>(quotationStatus.exclude(['not-found', 'no-source']).options);

/**
 * Counts how a report was checked. What was reviewed is the report’s own figure, `summary`; a rating that was given for
 * other words counts nowhere but among the reviews. The organisation stands in for a reviewer who is not named, and is
 * not counted as one.
 */
export function coverageOf(report: Report): Coverage {
  const { summary, sources, quotations, reviewer: organisation } = report;
  const standing = report.claims.flatMap((claim) =>
    claim.review && standingRating(claim) !== null ? [bearingSources(claim.review, sources)] : [],
  );
  const given = reviewedClaims(report).flatMap(({ review }) => (review?.rating === undefined ? [] : review));
  return {
    reviewed: { number: summary.reviewed, of: summary.toReview },
    independent: tally(standing, hasTwoIndependent),
    primary: tally(standing, (all) => all.some(({ primary }) => primary)),
    datedReviews: tally(given, ({ reviewed }) => reviewed !== undefined),
    namedReviewers: tally(given, ({ reviewer }) => reviewer !== undefined && !same(reviewer, organisation)),
    ...tallySources(Object.values(sources)),
    quotations: tally(quotations, ({ status }) => IN_A_SOURCE.has(status)),
    statuses: Object.fromEntries(
      quotationStatus.options.map((status) => [
        status,
        quotations.filter((quotation) => quotation.status === status).length,
      ]),
    ) as Coverage['statuses'],
  };
}

const added = (tallies: readonly Tally[]): Tally => ({
  number: tallies.reduce((sum, { number }) => sum + number, 0),
  of: tallies.reduce((sum, { of }) => sum + of, 0),
});

/** The same for a site in all. A source that several reports use is counted once. */
export function coverageOfSite(reports: readonly Report[]): Coverage {
  const each = reports.map(coverageOf);
  const sum = (pick: (coverage: Coverage) => Tally): Tally => added(each.map(pick));
  const sources = new Map(reports.flatMap((report) => Object.entries(report.sources)));
  return {
    reviewed: sum(({ reviewed }) => reviewed),
    independent: sum(({ independent }) => independent),
    primary: sum(({ primary }) => primary),
    datedReviews: sum(({ datedReviews }) => datedReviews),
    namedReviewers: sum(({ namedReviewers }) => namedReviewers),
    ...tallySources([...sources.values()]),
    quotations: sum(({ quotations }) => quotations),
    statuses: Object.fromEntries(
      quotationStatus.options.map((status) => [
        status,
        each.reduce((total, { statuses }) => total + statuses[status], 0),
      ]),
    ) as Coverage['statuses'],
  };
}
