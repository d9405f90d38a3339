import type { Hedge, NumberWord } from './types.ts';
import { HEDGE_PAIRS, HEDGES } from './words.ts';

const SKIPPED = new Set(['a', 'an', 'the', 'another', 'only', 'just', 'possibly', '~']);

/** How the words before a number hedge it: “about 500”, “more than 500”, “an estimated 500”, “as many as 500”. */
export function hedgeBefore(words: readonly NumberWord[], first: number): Hedge | null {
  let at = first - 1;
  if (words[at]?.text === '~' || words[at]?.text === '≈') return 'about';
  if (words[at]?.text === '>') return 'over';
  if (words[at]?.text === '<') return 'under';
  if (SKIPPED.has(words[at]?.lower ?? '')) at -= 1;
  const word = words[at]?.lower;
  if (word === undefined) return null;
  const pair = HEDGE_PAIRS.get(`${words[at - 1]?.lower ?? ''} ${word}`);
  return pair ?? HEDGES.get(word) ?? null;
}

/** “500 or more”, “500 or so”, “500-plus”, “500+”. */
export function hedgeAfter(words: readonly NumberWord[], last: number): 'about' | 'over' | null {
  const next = words[last + 1];
  if (next?.text === '+') return 'over';
  if (words[last]?.lower === 'plus' || words[last]?.lower === 'odd') return 'over';
  if (next?.lower !== 'or') return null;
  const after = words[last + 2]?.lower;
  return after === 'more' ? 'over' : after === 'so' ? 'about' : null;
}
