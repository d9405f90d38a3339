import { claimId } from '../claims/index.ts';
import type { Claim } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';

function wordsIn(text: string, { start, end }: Span): number {
  return text
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => word !== '').length;
}

function shared(a: Span, b: Span): Span {
  const start = Math.max(a.start, b.start);
  return { start, end: Math.max(start, Math.min(a.end, b.end)) };
}

/**
 * The automatic claim that a review of these words takes the place of: the one it covers most of,
 * where that is at least half of its words. Otherwise the claim stays beside the review.
 */
export function claimUnder(text: string, span: Span, claims: readonly Claim[]): Claim | null {
  let best: { claim: Claim; words: number } | null = null;
  for (const claim of claims) {
    const words = wordsIn(text, shared(claim, span));
    if (words * 2 < Math.max(1, wordsIn(text, claim))) continue;
    if (best === null || words > best.words) best = { claim, words };
  }
  return best?.claim ?? null;
}

/**
 * The id of a new review: that of the automatic claim it takes the place of, so that links to it
 * survive; where there is none, or where another review has taken it, one made from the words.
 * @param taken ids of the reviews that there are
 */
export function reviewId(words: string, claim: Claim | null, taken: Iterable<string>): string {
  const ids = new Set(taken);
  const base = claim && !ids.has(claim.id) ? claim.id : claimId(words, new Map());
  let id = base;
  for (let n = 2; ids.has(id); n += 1) id = `${base}-${n}`;
  return id;
}
