import type { Report, ReportClaim } from '../schemas/report.ts';
import { viewSpeaker } from './speaker.ts';

/**
 * The reviews without a place as claims to be shown: nothing that a person judged is dropped because its words are
 * gone from the article. They are numbered on from the report's claims and have no span.
 */
export function orphanClaims(report: Report): ReportClaim[] {
  const people = new Map(Object.entries(report.people));
  return report.orphans.map((review, index) => ({
    id: review.id,
    start: 0,
    end: 0,
    kind: review.kind ?? 'statement',
    checkworthiness: 0.5,
    reasons: [],
    attribution: null,
    standsAlone: review.claim ?? review.words,
    number: report.claims.length + index + 1,
    words: review.words,
    speaker: viewSpeaker(review, people),
    review,
    flags: [],
  }));
}

/** Every claim that a review was written for, those without a place last. */
export function reviewedClaims(report: Report): ReportClaim[] {
  return [...report.claims.filter(({ review }) => review !== null), ...orphanClaims(report)];
}
