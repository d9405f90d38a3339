import type { Rating } from 'schema-dts';
import type { Review } from '../../schemas/report.ts';
import type { Rating as Step } from '../../schemas/site.ts';
import { firstParagraph } from './first-paragraph.ts';

/**
 * The numbers of a rating, as far as it is a degree of truth. A scale with one number has no ends, so that a reader
 * could make nothing of it.
 */
function numbersOf({ value }: Step, scale: readonly Step[]): object {
  const values = scale.flatMap((step) => step.value ?? []);
  const [worstRating, bestRating] = [Math.min(...values), Math.max(...values)];
  if (value === undefined || worstRating === bestRating) return {};
  return { ratingValue: value, bestRating, worstRating };
}

/**
 * A rating as schema.org has it. `alternateName` is the label that readers of the page see; a rating without a number
 * has no other. The explanation is the first paragraph of the reasoning or, where that is not written yet, what the
 * label means.
 */
export function ratingOf(
  { reasoning }: Pick<Review, 'reasoning'>,
  step: Step,
  scale: readonly Step[],
): Rating {
  return {
    '@type': 'Rating',
    alternateName: step.label,
    ...numbersOf(step, scale),
    ratingExplanation: firstParagraph(reasoning) || step.definition,
  };
}
