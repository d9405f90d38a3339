import type { Report } from '../../schemas/report.ts';
import type { Evidence, Stance } from '../../schemas/review.ts';
import { countStances } from '../stances.ts';
import { standingRating } from '../summary.ts';

/** One stance with how many pieces of evidence have it. */
export interface StanceShare {
  stance: Stance;
  count: number;
  /** Where its part of the bar begins and how long it is, in per cent of the width. */
  at: number;
  width: number;
}

/** In the order of the bar: what is for the claims and what is against them stand at its ends. */
const ORDER: readonly Stance[] = ['supports', 'context', 'refutes'];

/** What is left free between two parts of the bar, in per cent. */
const GAP = 0.5;

/** Evidence by stance; stances that none has are left out. */
export function stancesOf(evidence: readonly Pick<Evidence, 'stance'>[]): StanceShare[] {
  const counted = countStances(evidence, ORDER).map(({ stance, number }) => ({
    stance,
    count: number,
  }));
  const unit = (100 - GAP * (counted.length - 1)) / Math.max(1, evidence.length);
  let at = 0;
  return counted.map((part) => {
    const share = { ...part, at, width: part.count * unit };
    at += share.width + GAP;
    return share;
  });
}

/** The evidence of all reviews of a report whose rating stands. */
export function standingEvidence({ claims }: Pick<Report, 'claims'>): Evidence[] {
  return claims.flatMap((claim) => (standingRating(claim) === null ? [] : (claim.review?.evidence ?? [])));
}

/** How many sources there are among pieces of evidence. Common knowledge has none. */
export function sourcesAmong(evidence: readonly Pick<Evidence, 'source'>[]): number {
  return new Set(evidence.flatMap(({ source }) => source ?? [])).size;
}
