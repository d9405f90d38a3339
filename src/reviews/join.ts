import type { Claim } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import type { Review } from '../schemas/report.ts';

/** A review with its place in the article. */
export interface ReviewWithSpan {
  review: Review;
  span: Span;
}

/** A claim, and the review that made it, if any. */
export interface JoinedClaim {
  claim: Claim;
  review: Review | null;
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Spans of the words of a passage. */
function wordsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The share of a claim's words that any of the reviews covers, 0 to 1. */
function covered(text: string, claim: Span, reviews: readonly Span[]): number {
  const touching = reviews.filter((review) => overlap(review, claim) > 0);
  if (touching.length === 0) return 0;
  const words = wordsOf(text, claim);
  const held = words.filter((word) => touching.some((review) => overlap(review, word) > 0));
  return held.length / Math.max(1, words.length);
}

/**
 * Joins what people judged to what the analysis found: one claim for each review, and each
 * automatic claim of which reviews cover less than half of the words. A review's claim takes
 * from the automatic claim that it overlaps most what the editor has left open.
 * @returns the claims in reading order; of two that start together, the longer first.
 */
export function joinClaims(
  text: string,
  automatic: readonly Claim[],
  reviews: readonly ReviewWithSpan[],
): JoinedClaim[] {
  const spans = reviews.map(({ span }) => span);
  const reviewed = reviews.map(({ review, span }): JoinedClaim => {
    const nearest = automatic
      .filter((claim) => overlap(claim, span) > 0)
      .reduce<Claim | null>((best, c) => (best && overlap(best, span) >= overlap(c, span) ? best : c), null);
    return {
      review,
      claim: {
        ...span,
        id: review.id,
        kind: review.kind ?? nearest?.kind ?? 'statement',
        checkworthiness: nearest?.checkworthiness ?? 0.5,
        reasons: nearest?.reasons ?? [],
        attribution: nearest?.attribution ?? null,
        standsAlone: review.claim ?? text.slice(span.start, span.end),
      },
    };
  });
  const taken = new Set(reviewed.map(({ claim }) => claim.id));
  const open = automatic
    .filter((claim) => covered(text, claim, spans) < 0.5 && !taken.has(claim.id))
    .map((claim): JoinedClaim => ({ claim, review: null }));
  return [...reviewed, ...open].sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
}
