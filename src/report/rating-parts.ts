import type { Words } from '../interface/index.ts';
import type { Rating } from '../schemas/site.ts';
import type { ClaimLink } from './indexes.ts';
import { toneOf, type Tone } from './tone.ts';

/** How many claims of a list have one rating, and how that is shown. */
export interface RatingPart {
  /** “unreviewed” where no rating stands. */
  tone: Tone | 'unreviewed';
  label: string;
  number: number;
}

/**
 * How the claims of a list were rated: a part for each rating that one of them has, in the order of the scale, then those
 * that were taken back, and those on which no rating stands. The numbers add up to the length of the list.
 */
export function ratingParts(
  claims: readonly Pick<ClaimLink, 'rating' | 'retracted'>[],
  scale: readonly Rating[],
  { say }: Words,
): RatingPart[] {
  const standing = claims.filter(({ retracted }) => !retracted);
  const known = new Set(scale.map(({ id }) => id));
  return [
    ...scale.map(({ id, label }) => ({
      tone: toneOf(scale, id),
      label,
      number: standing.filter(({ rating }) => rating === id).length,
    })),
    {
      tone: 'unreviewed' as const,
      label: say('rating.missing.retracted'),
      number: claims.length - standing.length,
    },
    {
      tone: 'unreviewed' as const,
      label: say('rating.none'),
      number: standing.filter(({ rating }) => rating === null || !known.has(rating)).length,
    },
  ].filter(({ number }) => number > 0);
}
