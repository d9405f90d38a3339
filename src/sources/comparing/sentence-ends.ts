import { gapBefore, type Words } from './words.ts';

/** Whether a sentence ends between two words. */
export const isBreak = (gap: string): boolean => /[.!?]["'”’»)\]]*\s/.test(gap) || /\n\s*\n/.test(gap);

/** How many words, up to `most`, stand before a place in the same sentence. */
export function openBefore(source: Words, place: number, most: number): number {
  let count = 0;
  while (count < most && count < place && !isBreak(gapBefore(source, place - count))) count += 1;
  return count;
}

/** How many words, up to `most`, stand from a place on in the same sentence. */
export function openBehind(source: Words, place: number, most: number): number {
  let count = 0;
  const isOpen = (at: number): boolean => at < source.keys.length && !isBreak(gapBefore(source, at));
  while (count < most && isOpen(place + count)) count += 1;
  return count;
}
