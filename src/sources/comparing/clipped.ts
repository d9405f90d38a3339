import { isNegation } from '../../language/negations/index.ts';
import { changeOf } from './change.ts';
import type { Quotation } from './quotation.ts';
import { run } from './seams.ts';
import { openBefore, openBehind } from './sentence-ends.ts';
import type { PlacedChange } from './types.ts';
import type { Words } from './words.ts';

/**
 * A negation that was cut off with nothing else: “all members agreed” of “Not all members agreed.”, “they are” of “they are
 * not.” To quote a part of a sentence is everybody’s right, but not all of it save the word that turns it.
 * @param first the first word of the source that the quotation has; `last` the last
 */
export function clippedNegation(
  { words, joints }: Quotation,
  source: Words,
  first: number,
  last: number,
): PlacedChange | null {
  const of = words.keys.length;
  const isMarked = (at: number): boolean => joints.get(at)?.kind === 'ellipsis';
  const isOne = (at: number): boolean => isNegation(source.keys[at] ?? '');
  if (openBefore(source, first, 2) === 1 && isOne(first - 1) && !isMarked(0)) {
    return changeOf(run(words, 0, 0), run(source, first - 1, first), 'negation');
  }
  if (openBehind(source, last + 1, 2) === 1 && isOne(last + 1) && !isMarked(of)) {
    return changeOf(run(words, of, of), run(source, last + 1, last + 2), 'negation');
  }
  return null;
}
