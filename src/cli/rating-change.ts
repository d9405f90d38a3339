import type { Anchor } from '../schemas/anchors.ts';
import type { ReviewData } from '../schemas/review.ts';
import type { Rating } from '../schemas/site.ts';

/** Whether a text names a rating, by its id or its label. */
function names(text: string, id: string, scale: readonly Rating[]): boolean {
  const label = scale.find((rating) => rating.id === id)?.label ?? id;
  // “Mostly supported” must not count as “Supported”.
  const longer = scale
    .flatMap((rating) => [rating.id, rating.label])
    .filter((name) => name.length > label.length)
    .sort((a, b) => b.length - a.length);
  const rest = longer.reduce((left, name) => left.replaceAll(name.toLowerCase(), ' '), text.toLowerCase());
  return [id, label].some((name) => rest.includes(name.toLowerCase()));
}

/**
 * A published rating changes only with an entry under `corrections` that says what it was and what it is,
 * so that no reader meets another verdict than yesterday's without being told.
 * @returns what is missing, or null
 */
export function changedRatingWithoutCorrection(
  review: Pick<ReviewData, 'rating' | 'corrections'>,
  anchor: Anchor | undefined,
  scale: readonly Rating[],
): string | null {
  const was = anchor?.rating ?? null;
  const now = review.rating ?? null;
  if (was === null || was === now) return null;
  const told = review.corrections.some(
    (entry) => names(entry.was, was, scale) && (now === null || names(entry.now, now, scale)),
  );
  if (told) return null;
  const change =
    now === null ? `the rating “${was}” was taken away` : `the rating was “${was}” and is “${now}” now`;
  return `${change}: add an entry under “corrections” whose “was” names the one${now === null ? '' : ' and whose “now” names the other'}`;
}
