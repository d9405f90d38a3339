import { bounds, type NumberMention } from '../../language/numbers/index.ts';
import type { Figure } from '../numbers/figures.ts';

/** Two figures for what looks like one quantity, in reading order. */
export interface Conflict {
  one: Figure;
  two: Figure;
  /** What both seem to count, for a reader: “how many were killed”. */
  quantity: string;
  /** Whether it rests on a few words that both places have in common, no more. */
  isWeak?: boolean;
}

/** Whether two figures cannot both be right, whatever was rounded: 12 and 14; not “more than 500” and 520. */
export function differ(one: NumberMention, two: NumberMention): boolean {
  const [low, high] = widened(one);
  const [lower, higher] = widened(two);
  return low >= higher || lower >= high;
}

/** “At least 12” sets no upper bound worth the name. */
function widened(mention: NumberMention): [number, number] {
  const [low, high] = bounds(mention);
  if (mention.hedge === 'over') return [low, high * 2];
  if (mention.hedge === 'under') return [low / 2, high];
  if (mention.hedge === 'about') return [mention.value * 0.9, mention.value * 1.1];
  return [low, high];
}

/** Two numbers of quite another size hardly count the same. */
export function isFar(one: NumberMention, two: NumberMention, factor: number): boolean {
  const [small, large] = [Math.min(one.value, two.value), Math.max(one.value, two.value)];
  return small <= 0 || large / small > factor;
}
