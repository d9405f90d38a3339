import { alignWords, type Swap } from './align.ts';

/** So much of the longer sentence must stand in the other one, in order. */
const LEAST_SHARE = 0.75;

/**
 * The words that differ between two sentences of which one is a copy of the other; null where neither is.
 * Results and quotes of markets are written to one pattern, with other figures each time: they are no copies.
 */
export function swapsOfCopy(one: readonly string[], other: readonly string[]): Swap[] | null {
  const { share, swaps } = alignWords(one, other);
  const differInFigures = swaps.some(({ from, to }) => /\d/.test(from) && /\d/.test(to));
  return share < LEAST_SHARE || differInFigures ? null : swaps;
}

const MOST_LISTED = 3;

/** Swapped words as a message names them, as in “‘dispatch’ in place of ‘send’ and 2 more”. */
export function listSwaps(swaps: readonly Swap[]): string {
  const listed = swaps.slice(0, MOST_LISTED).map(({ from, to }) => {
    if (from === '') return `“${to}”, which is added`;
    if (to === '') return `“${from}”, which is left out`;
    return `“${to}” in place of “${from}”`;
  });
  const more = swaps.length - listed.length;
  return `${listed.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
