import { SIGN, type Word } from './words.ts';

/** What a reader is told, by the signs that a word must have. */
const REASONS: readonly (readonly [number, string])[] = [
  [SIGN.money, 'money'],
  [SIGN.number, 'a number'],
  [SIGN.comparison, 'a comparison'],
  [SIGN.date, 'a date or period'],
  [SIGN.saying, 'somebody’s statement'],
  [SIGN.past, 'something that was done'],
];

/** More would say less. */
const MOST = 3;

/**
 * What spoke for checking a claim: the kinds of words whose weights raised its score, the strongest first.
 * `each` has what each word added, in whole weights.
 */
export function reasonsOf(words: readonly Word[], each: Int32Array): string[] {
  const sum = (belongs: (word: Word) => boolean): number =>
    words.reduce((total, word, at) => total + (belongs(word) ? (each[at] ?? 0) : 0), 0);
  const named = words.some(({ signs }) => signs & SIGN.name);
  const acted = words.some(({ signs }) => signs & SIGN.past);
  const found = REASONS.map(([sign, reason]) => {
    const person = sign === SIGN.past && named && acted;
    const wanted = person ? sign | SIGN.name : sign;
    return {
      reason: person ? 'a named party’s act' : reason,
      weight: sum(({ signs }) => (signs & wanted) !== 0 && !(sign === SIGN.number && signs & SIGN.money)),
    };
  });
  return found
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ reason }) => reason);
}
