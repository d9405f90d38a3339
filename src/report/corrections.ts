import { sha256 } from '../reviews/index.ts';
import type { Correction } from '../schemas/review.ts';
import type { Report } from '../schemas/report.ts';
import { linkTo, type ClaimLink } from './indexes.ts';
import { reviewedClaims } from './orphans.ts';

/** A correction with what it belongs to. */
export interface CorrectionEntry extends Correction {
  /**
   * The entry’s fragment on the page of corrections, the same for ever: it is made from where the entry stands, its
   * day, its kind and what was said before, so that entries added around it, and better words for what is said now,
   * leave it as it is.
   */
  id: string;
  report: string;
  headline: string;
  /** Language of the article, which headline and claim may be in. */
  language: string;
  /** Language of the report, which the correction is told in. */
  reportLanguage: string;
  /** Null where the whole report was changed. */
  claim: ClaimLink | null;
}

/** Hexadecimal digits that tell entries of one day apart. */
const DIGITS = 8;

const byDate = (a: Correction, b: Correction): number => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);

/** Ids of the entries of one review, or of one report; `-2` for one that was written twice. */
function idsOf(place: string, entries: readonly Correction[]): string[] {
  const seen = new Map<string, number>();
  return entries.map(({ date, kind, was }) => {
    const words = was.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const id = `${date}-${sha256(JSON.stringify([place, date, kind, words])).slice(0, DIGITS)}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${String(times)}`;
  });
}

function entriesOf(report: Report): CorrectionEntry[] {
  const { slug, headline, article, language } = report;
  const belongings = {
    report: slug,
    headline,
    language: article.language,
    reportLanguage: language,
  };
  const together = (place: string, corrections: readonly Correction[], claim: ClaimLink | null) => {
    const ids = idsOf(place, corrections);
    return corrections.map((entry, index) => ({ ...entry, ...belongings, id: ids[index] ?? '', claim }));
  };
  return [
    ...together(slug, report.corrections, null),
    ...reviewedClaims(report).flatMap((claim) =>
      together(`${slug}/${claim.id}`, claim.review?.corrections ?? [], linkTo(report, claim)),
    ),
  ];
}

/** All corrections of a report, those of the whole report first among those of one day; the latest first. */
export function correctionsOf(report: Report): CorrectionEntry[] {
  return entriesOf(report).sort(byDate);
}

/** All corrections of the site, the latest first. */
export function allCorrections(reports: readonly Report[]): CorrectionEntry[] {
  return reports.flatMap(entriesOf).sort(byDate);
}

/** The last day of which the reports tell: of a correction, a review or a report; null where they tell of none. */
export function latestDay(reports: readonly Report[]): string | null {
  let latest: string | null = null;
  const see = (day: string | null | undefined): void => {
    if (day && (latest === null || day > latest)) latest = day;
  };
  for (const report of reports) {
    see(report.reportDate);
    for (const { review } of reviewedClaims(report)) see(review?.reviewed);
    for (const { date } of entriesOf(report)) see(date);
  }
  return latest;
}
