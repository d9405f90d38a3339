import { findDoubts, thresholdsOf, type Doubts } from '../../language/word-model/index.ts';
import type { Span } from '../../schemas/common.ts';

const known = new WeakMap<readonly Span[], { text: string; doubts: Doubts }>();

/**
 * What the word model doubts in an article, down to what is only worth a second look. Reading by the model is the dearest part of the
 * flags, and two rules and the second look ask for it: an article, known by its blocks, is read once.
 */
export function doubtsIn(text: string, blocks: readonly Span[]): Doubts {
  const found = known.get(blocks);
  if (found?.text === text) return found.doubts;
  const { slips, spins } = thresholdsOf();
  const doubts = findDoubts(text, blocks, { slips: slips.look, ...(spins && { spins: spins.medium }) });
  known.set(blocks, { text, doubts });
  return doubts;
}
