import { languageOfClaim } from './language-of-claim.ts';
import type { Stance } from '../schemas/review.ts';
import type { DismissalView, Report, ReportClaim } from '../schemas/report.ts';
import { reviewedClaims } from './orphans.ts';
import { unratedOf } from './labels.ts';
import type { Unrated } from './unrated.ts';
import { retractionOf } from './retraction.ts';
import { standingRating } from './summary.ts';

/** A claim as lists of other pages name it. */
export interface ClaimLink {
  report: string;
  headline: string;
  /** Language of the article, which the headline is in. */
  language: string;
  /** Language of the report, which what reviewers wrote is in. */
  reportLanguage: string;
  /** Language that the claim is told in. */
  claimLanguage: string;
  id: string;
  number: number;
  standsAlone: string;
  rating: string | null;
  /** Why there is no rating, where there is none. */
  unrated: Unrated;
  /** Whether the review, or the whole report, was taken back. */
  retracted: boolean;
}

/** What a source was used for in one review. */
export interface Use extends ClaimLink {
  stance: Stance;
  shows: string;
}

/** A dismissal with the report that it belongs to. */
export interface DismissalEntry extends DismissalView {
  report: string;
  headline: string;
  /** Language of the article. */
  language: string;
  /** Language of the report, which the reason is given in. */
  reportLanguage: string;
}

/** A claim as lists name it. */
export function linkTo(report: Report, claim: ReportClaim): ClaimLink {
  const { id, number, standsAlone, review } = claim;
  const rating = standingRating(claim);
  const retracted = [review?.corrections ?? [], report.corrections].some((all) => retractionOf(all) !== null);
  return {
    report: report.slug,
    headline: report.headline,
    language: report.article.language,
    reportLanguage: report.language,
    claimLanguage: languageOfClaim(claim, report),
    id,
    number,
    standsAlone,
    rating,
    unrated: unratedOf(claim),
    retracted,
  };
}

function gather<T>(into: Map<string, T[]>, key: string, value: T): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

/** What each source was used for, by source id. */
export function usesOfSources(reports: readonly Report[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const report of reports) {
    for (const claim of reviewedClaims(report)) {
      for (const { source, stance, shows } of claim.review?.evidence ?? []) {
        if (source !== undefined) gather(uses, source, { ...linkTo(report, claim), stance, shows });
      }
    }
  }
  return uses;
}

/** What each person or organisation said, by person id. */
export function claimsOfPeople(reports: readonly Report[]): Map<string, ClaimLink[]> {
  const said = new Map<string, ClaimLink[]>();
  for (const report of reports) {
    for (const claim of reviewedClaims(report)) {
      if (claim.speaker?.id) gather(said, claim.speaker.id, linkTo(report, claim));
    }
  }
  return said;
}

/** All dismissals, the latest first; those without a date last. */
export function allDismissals(reports: readonly Report[]): DismissalEntry[] {
  return reports
    .flatMap(({ slug, headline, article, language, dismissals }) =>
      dismissals.map((entry) => ({
        ...entry,
        report: slug,
        headline,
        language: article.language,
        reportLanguage: language,
      })),
    )
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0));
}
