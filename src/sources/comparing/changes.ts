import { alignWords } from './align.ts';
import { changesBetween, changesOfPair } from './change.ts';
import type { PlacedChange } from './types.ts';
import { readWords } from './words.ts';

export { isProtected } from './kinds.ts';

/** Two passages laid beside each other. */
export interface Alignment {
  /** The share of the longer one’s words that stand in the other too, in the same order; 1 where neither has words. */
  share: number;
  /** Where the words differ, in order. */
  changes: PlacedChange[];
}

/**
 * The words that differ between two versions, in order, with what kind of change each is. Typography, white space and
 * punctuation are no difference.
 * @returns with `at` a span of `article`, and `in` one of `source`
 */
export function findChanges(article: string, source: string): PlacedChange[] {
  return layBeside(article, source).changes;
}

/** Lays two sentences or passages beside each other, from their first word to their last. The time is practically linear. */
export function layBeside(article: string, source: string): Alignment {
  const [one, other] = [readWords(article), readWords(source)];
  const partners = alignWords(...numbered(one.keys, other.keys));
  const changes: PlacedChange[] = [];
  let found = 0;
  let [from, start] = [0, 0];
  const takeUntil = (to: number, end: number): void => {
    if (from === to && start === end) return;
    changes.push(...changesBetween({ words: one, from, to }, { words: other, from: start, to: end }));
  };
  partners.forEach((partner, at) => {
    if (partner < 0) return;
    takeUntil(at, partner);
    const isNext = at > 0 && from === at && start === partner && partners[at - 1] === partner - 1;
    changes.push(...changesOfPair(one, other, { at, partner }, isNext));
    found += 1;
    [from, start] = [at + 1, partner + 1];
  });
  takeUntil(one.keys.length, other.keys.length);
  const longer = Math.max(one.keys.length, other.keys.length);
  return { share: longer === 0 ? 1 : found / longer, changes };
}

/** Numbers for words, the same for equal ones. */
function numbered(one: readonly string[], other: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  return [Int32Array.from(one, numberOf), Int32Array.from(other, numberOf)];
}
