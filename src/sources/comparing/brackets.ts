import { areOpposed } from '../../language/negations/index.ts';
import { isNumber, negates } from './classes.ts';
import { areSameWords } from './same-words.ts';

/**
 * What is wrong with a bracket: it adds or takes away a negation, or gives another number; null where it may stand.
 * @param inserted the words in the bracket
 * @param stoodThere those of the source in its place
 * @param isAtEnd at an end of the quotation nobody knows what it stands for; only what it adds can be wrong
 */
export function wrongBracket(
  inserted: readonly string[],
  stoodThere: readonly string[],
  isAtEnd: boolean,
): 'negation' | 'number' | null {
  const [adds, had] = [inserted.some(negates), stoodThere.some(negates)];
  if (isAtEnd ? adds && !had : adds !== had) return 'negation';
  if (inserted.some((key) => stoodThere.some((other) => areOpposed(key, other)))) return 'negation';
  const [numbers, others] = [inserted.filter(isNumber), stoodThere.filter(isNumber)];
  if (numbers.length === 0 || others.length === 0) return null;
  return numbers.join(' ') === others.join(' ') || areSameWords(numbers, others) ? null : 'number';
}
