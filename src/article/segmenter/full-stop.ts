import { abbreviationClass, AFTER_TIME } from './abbreviations.ts';
import { DIGIT, LOWER, UPPER } from './characters.ts';
import type { EndMark } from './end-mark.ts';
import { isOpener, LEADING } from './openers.ts';
import { speakerFollows } from './speech.ts';
import { signBefore, wordBefore, type Beginning } from './surroundings.ts';

/** Up to where a time of day can belong to what a sentence starts with: “Shortly before 5 a.m.” */
const LEADING_REACH = 30;

/**
 * Whether a single full stop ends the sentence that started at `from`, where what follows looks like
 * a sentence's beginning.
 */
export function stopEnds(text: string, mark: EndMark, from: number, next: Beginning, end: number): boolean {
  const { word, start } = wordBefore(text, mark.start, from);
  if (isLabel(text, from, start, word)) return false;
  const before = signBefore(text, start, from);
  const kind = abbreviationClass(word, before);
  const initial = /^\p{Lu}$/u.test(word);
  if (mark.quoted) {
    if (kind === 'title' || kind === 'link') return false;
    return !speakerFollows(text, next.start, end, true);
  }
  // (D-Calif.) In …: the full stop is the abbreviation's, and the bracket ends no sentence.
  if (mark.bracketed && (kind ?? initial) && !/[([]/.test(text.charAt(from))) return false;
  if (initial) return initialEnds(text, from, start, word, next);
  const number = (next.kind & DIGIT) !== 0;
  switch (kind) {
    case undefined:
      return true;
    case 'title':
    case 'link':
      return false;
    case 'reference':
    case 'unit':
      return !number;
    case 'date':
      return !number && abbreviationClass(next.word, '') !== 'date' && !AFTER_TIME.has(next.word);
    case 'time':
      return !number && !AFTER_TIME.has(next.word) && !leads(text, from, start);
    case 'closing':
      return true;
    case 'name':
      return startsAnew(next);
  }
}

/**
 * Whether a full stop ends a sentence although the next one starts in lower case, as in what people post. The word
 * before has to be too long for an abbreviation, or the one after has to be one that starts sentences.
 */
export function slippedCapital(text: string, mark: EndMark, from: number, next: Beginning): boolean {
  if (mark.ellipsis || mark.strong || mark.end > mark.closers || !(next.kind & LOWER) || next.loose)
    return false;
  const { word, start } = wordBefore(text, mark.start, from);
  if (!/^[\p{Ll}’']{4,}$/u.test(word) || abbreviationClass(word, text.charAt(start - 1))) return false;
  return word.length > 5 || isOpener(next.word);
}

/** After a name's abbreviation only these end the sentence: a word that starts sentences, or speech. */
function startsAnew({ word, kind, quoted, bracketed, loose }: Beginning): boolean {
  // A dateline: RICHMOND, Va. - A trial …
  if (loose) return false;
  return isOpener(word) || (quoted && !bracketed && (kind & UPPER) !== 0);
}

/** “1.” or “A.” or “• 9.” at the start of a sentence numbers it. */
function isLabel(text: string, from: number, start: number, word: string): boolean {
  if (word.length > 3 || start - from > 4 || !/^(?:\p{L}|\d{1,3}|[ivx]+)$/u.test(word)) return false;
  return /^[^\p{L}\p{N}]*$/u.test(text.slice(from, start));
}

function initialEnds(text: string, from: number, start: number, word: string, next: Beginning): boolean {
  if (next.quoted || next.word.length === 1)
    return word !== 'I' && next.word !== 'I' ? false : isOpener(next.word);
  const previous = wordBefore(text, start - 1, from).word;
  if (word === 'I' && /^(?:and|or|than|but|as|do|did|am|was|have|had|can|will|War)$/.test(previous))
    return true;
  return isOpener(next.word);
}

/** The sentence has not got further than the time with which it starts. */
function leads(text: string, from: number, start: number): boolean {
  if (start - from > LEADING_REACH) return false;
  const first = /^\W*(\w+)/.exec(text.slice(from, start))?.[1] ?? '';
  return LEADING.has(first.toLowerCase());
}
