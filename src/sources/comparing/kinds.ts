import { isFunctionWord } from '../../language/function-words/index.ts';
import { areOpposed, isNegation } from '../../language/negations/index.ts';
import type { ChangeKind } from '../../schemas/analysis.ts';
import { hasModal, isDate, isName, isNumber, isUnit, writtenOut } from './classes.ts';
import { areSameWords } from './same-words.ts';
import type { Words } from './words.ts';

/** Words `from` to `to` (exclusive) of a text. */
export interface Run {
  words: Words;
  from: number;
  to: number;
}

/** Longer runs are other sentences, in which no word stands for a certain other. */
const FEW = 40;

const PROTECTED: ReadonlySet<ChangeKind> = new Set(['negation', 'number', 'date', 'unit', 'modal', 'name']);

/** Whether a change of this kind is never “nearly the same”: number, unit, negation, modal, name, date. */
export function isProtected(kind: ChangeKind): boolean {
  return PROTECTED.has(kind);
}

export const keysOf = ({ words, from, to }: Run): string[] => words.keys.slice(from, to);

/** What kind of change it is to write one run of words for another; the gravest where several fit. */
export function kindOf(one: Run, other: Run): ChangeKind {
  const [keys, others] = [keysOf(one), keysOf(other)];
  if (areSameWords(keys, others)) return 'spelling';
  const left = [...leftOf(one, others), ...leftOf(other, keys)];
  const has = (test: (words: Words, at: number) => boolean): boolean =>
    left.some(({ words, at }) => test(words, at));
  if (has(({ keys: all }, at) => isNegation(all[at] ?? '')) || isTurned(keys, others)) return 'negation';
  if (has(({ keys: all }, at) => isNumber(all[at] ?? ''))) return 'number';
  if (has(isDate)) return 'date';
  if (has(isUnit)) return 'unit';
  if (has(({ keys: all }, at) => hasModal(all[at] ?? ''))) return 'modal';
  if (has(isName)) return 'name';
  return left.every(({ words, at }) => isFunctionWord(words.keys[at] ?? '')) ? 'function' : 'sense';
}

/** The words of a run that the other has not; where each is matched by one of the other, all of them: their order differs. */
function leftOf({ words, from, to }: Run, others: readonly string[]): { words: Words; at: number }[] {
  const counts = new Map<string, number>();
  for (const key of others.flatMap(writtenOut)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const left: { words: Words; at: number }[] = [];
  for (let at = from; at < to; at += 1) {
    const parts = writtenOut(words.keys[at] ?? '');
    if (!parts.every((part) => (counts.get(part) ?? 0) > 0)) {
      left.push({ words, at });
      continue;
    }
    for (const part of parts) counts.set(part, (counts.get(part) ?? 0) - 1);
  }
  return left;
}

/** “able” and “unable” stand for each other, or a word has lost its “not” to a short form: “can” and “can’t”. */
function isTurned(keys: readonly string[], others: readonly string[]): boolean {
  // Every word is held against every other one.
  if (keys.length > FEW || others.length > FEW) return false;
  const one = new Set(others);
  const two = new Set(keys);
  return keys.some(
    (key) => !one.has(key) && others.some((other) => !two.has(other) && areOpposed(key, other)),
  );
}
