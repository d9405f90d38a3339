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

/** How far into a sentence its subject is looked for. */
const SUBJECT_WITHIN = 40;

/** A run of words, from a token on, that may be a subject. */
function runFrom(tokens: Tokens, from: number, end: number): Range | null {
  let to = from;
  while (to < end && mayStandInSubject(tokens, to)) to += 1;
  return to > from && to - from <= LONGEST_SUBJECT ? { from, to } : null;
}

/**
 * The subject of a cue’s sentence, for cues that share it: “Reed left the room, saying …”, “Reed rose and asked …”,
 * “Citing no source, Reed said …”. The words at the sentence’s start, or those after the comma that ends an opening.
 */
export function sentenceSubject(tokens: Tokens, cue: Range): Range | null {
  const sentence = tokens.sentences[tokens.sentenceOf[cue.from] ?? 0];
  if (!sentence) return null;
  const first = lowerOf(tokens, cue.from);
  const opens = cue.from === sentence.from;
  const shares =
    first.endsWith('ing') ||
    /^(?:and|but|or)$/.test(first) ||
    /^(?:and|but)$/.test(lowerOf(tokens, cue.from - 1));
  if (!shares) return null;
  const limit = Math.min(opens ? sentence.to : cue.from, sentence.from + SUBJECT_WITHIN);
  let from = opens ? cue.to : sentence.from;
  if (opens || tokens.wordClass[from] === WORD_CLASS.preposition) {
    while (from < limit && lowerOf(tokens, from) !== ',') from += 1;
    from += 1;
  }
  while (from < limit && /^(?:and|but|yet|so|[“”,])$/.test(lowerOf(tokens, from))) from += 1;
  return runFrom(tokens, from, limit);
}

/** Whom “according to” names: the words after it. */
export function namedAfter(tokens: Tokens, cue: Range): Range | null {
  if (!/^(?:according)$/.test(lowerOf(tokens, cue.from))) return null;
  const sentence = tokens.sentences[tokens.sentenceOf[cue.from] ?? 0];
  return sentence ? runFrom(tokens, cue.to, sentence.to) : null;
}

/** Whom a transcript names before what they say: “REED: We are late.” */
export function speakerLabel(tokens: Tokens, content: Range): Range | null {
  const at = content.from - 2;
  const sentence = tokens.sentenceOf[content.from];
  if (at < 0 || tokens.sentenceOf[at] !== sentence || lowerOf(tokens, at + 1) !== ':') return null;
  const name = { from: at, to: at + 1 };
  return isNominal(tokens.wordClass[at] ?? 0) ? name : null;
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
