import { lowerOf } from './context.ts';
import type { Range, Tokens } from './tokens.ts';
import { isNominal, WORD_CLASS } from './word-classes.ts';

/** The longest subject that is guessed. */
const LONGEST_SUBJECT = 7;

/** Words that look like a cue’s subject and are none. */
const NO_SUBJECT = new Set(['and', 'but', 'or', 'that', 'which', 'who']);

/** The words before a cue that look like its subject, as far as `used` leaves them free. */
export function subjectOf(tokens: Tokens, cue: Range, used: Uint8Array): Range | null {
  const verb = lowerOf(tokens, cue.from);
  if (!/(?:ed|s|said|wrote|told|was|is|has|had)$/.test(verb)) return null;
  const from = tokens.sentences[tokens.sentenceOf[cue.from] ?? 0]?.from ?? 0;
  const isFree = (i: number): boolean => i >= from && !used[i];
  let to = cue.from;
  while (isFree(to - 1) && isAdverbial(tokens, to - 1)) to -= 1;
  let start = to;
  while (isFree(start - 1) && mayStandInSubject(tokens, start - 1)) start -= 1;
  while (start < to && NO_SUBJECT.has(lowerOf(tokens, start))) start += 1;
  return start < to && to - start <= LONGEST_SUBJECT ? { from: start, to } : null;
}

function isAdverbial(tokens: Tokens, i: number): boolean {
  const wordClass = tokens.wordClass[i];
  return wordClass === WORD_CLASS.adverb || wordClass === WORD_CLASS.auxiliary;
}

function mayStandInSubject(tokens: Tokens, i: number): boolean {
  const wordClass = tokens.wordClass[i] ?? 0;
  return (
    isNominal(wordClass) ||
    wordClass === WORD_CLASS.determiner ||
    wordClass === WORD_CLASS.adjective ||
    wordClass === WORD_CLASS.number ||
    /^(?:'s?|-)$/.test(lowerOf(tokens, i))
  );
}
