import { FLAGS as GROUP } from '../../../report/flag-table.ts';
import type { Measure } from '../../../schemas/results.ts';

export const FLAGS = 'flags in 1,000 words';

type Given = Pick<Measure, 'id' | 'what' | 'part' | 'value' | 'sample' | 'keptAside'> & Partial<Measure>;

/** A figure about flags: a share in per cent, unless it names a unit. */
export function figure(given: Given): Measure {
  return { group: GROUP, of: null, beside: [], ...given };
}

/** So many in 1,000 words, with two decimals. */
export function inThousand(count: number, words: number): number {
  return words === 0 ? 0 : Math.round((count * 100_000) / words) / 100;
}

/** Per cent with one decimal; 0 of none. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10;
}
