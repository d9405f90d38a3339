import { indexHolding } from '../article/index.ts';
import type { Span } from '../schemas/common.ts';

/**
 * The number of the block of an article that holds an offset of its text. The fragment `p` with this number leads to it.
 * @param blocks in reading order
 * @returns from 1; 0 where no block holds it
 */
export function paragraphAt(blocks: readonly Span[], offset: number): number {
  return indexHolding(blocks, offset) + 1;
}
