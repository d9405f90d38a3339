import type { Attribution } from '../../schemas/analysis.ts';
import { findWith } from './find.ts';
import type { AttributionText } from './tokens.ts';
import { weights } from './weights.ts';

export type { AttributionText } from './tokens.ts';

/**
 * Finds who says what in an English article: source, cue and content of each report, in reading order, with the
 * speaker as far as the text tells. The same text always gives the same result, on every machine; the time grows
 * with the text’s length. Throws an Error where the file of weights is missing or damaged.
 */
export function findAttributions(article: AttributionText): Attribution[] {
  return findWith(weights(), article);
}
