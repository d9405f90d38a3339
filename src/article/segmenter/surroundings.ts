import {
  DIGIT,
  FULL_STOP,
  isBullet,
  isDash,
  isEndMark,
  isOpeningBracket,
  isOpeningQuote,
  kindAt,
  LOWER,
  OTHER_LETTER,
  SPACE,
  SYMBOL,
  UPPER,
  WORD,
} from './characters.ts';

/** How far a word is followed: longer ones are in no list, and a limit keeps the whole linear. */
const WORD_REACH = 24;
/** How many opening signs are passed over before the first word of what may be a sentence. */
const SIGNS_REACH = 12;

const APOSTROPHES = new Set(['\u0027', '\u2019']);

/** The word that ends at an offset, with full stops and apostrophes inside it, and where it starts. */
export function wordBefore(text: string, at: number, floor: number): { word: string; start: number } {
  const limit = Math.max(floor, at - WORD_REACH);
  let start = at;
  while (start > limit) {
    const code = text.charCodeAt(start - 1);
    const inWord =
      kindAt(text, start - 1) & WORD ||
      code === FULL_STOP ||
      APOSTROPHES.has(text.charAt(start - 1)) ||
      code === 0xb0;
    if (!inWord) break;
    start -= 1;
  }
  // A single opening mark is no part of the word, nor is the full stop of the sentence before.
  while (start < at && !(kindAt(text, start) & (WORD | SYMBOL))) start += 1;
  return { word: text.slice(start, at), start };
}

/** The sign before an offset, white space left out. */
export function signBefore(text: string, at: number, floor: number): string {
  let before = at - 1;
  while (before >= floor && before > at - SIGNS_REACH && kindAt(text, before) === SPACE) before -= 1;
  return before >= floor ? text.charAt(before) : '';
}

/** What comes after an end mark and its white space. */
export interface Beginning {
  /** Where it starts, opening signs included. */
  at: number;
  /** Where its first word starts. */
  start: number;
  /** The first word, with apostrophes, hyphens and full stops. */
  word: string;
  /** The kind of the first character of that word. */
  kind: number;
  quoted: boolean;
  bracketed: boolean;
  /** A dash, a bullet or an ellipsis stands before its first word. */
  loose: boolean;
  /** Whether it looks like a sentence's beginning. */
  opens: boolean;
}

/** Looks at what follows an offset: passes over quotation marks, brackets, dashes, bullets and an ellipsis. */
export function beginningAt(text: string, from: number, end: number): Beginning {
  let at = from;
  while (at < end && kindAt(text, at) === SPACE) at += 1;
  let start = at;
  let quoted = false;
  let bracketed = false;
  let loose = false;
  while (start < end && start - at < SIGNS_REACH) {
    const code = text.charCodeAt(start);
    if (isOpeningQuote(code)) quoted = true;
    else if (isOpeningBracket(code)) bracketed = true;
    else if (isDash(code) || isBullet(code) || isEndMark(code)) loose = true;
    else if (kindAt(text, start) !== SPACE && !/[*_¿¡]/.test(text.charAt(start))) break;
    else if (kindAt(text, start) === SPACE && !loose) break;
    start += 1;
  }
  const kind = start < end ? kindAt(text, start) : 0;
  const word = wordAfter(text, start, end);
  const opens = (kind & (UPPER | OTHER_LETTER | DIGIT | SYMBOL)) !== 0 || isHandle(text, start, kind, word);
  return { at, start, word, kind, quoted, bracketed, loose, opens };
}

/** A small letter may start a sentence in a name (iPhone, al-Shabab) or an address, and so may the sign of a user or a topic (@, #). */
function isHandle(text: string, start: number, kind: number, word: string): boolean {
  if (kind === LOWER) {
    return (
      /^\p{Ll}{1,2}-?\p{Lu}/u.test(word) || /^(?:https?:|www\.|pic\.)/.test(text.slice(start, start + 6))
    );
  }
  return text[start] === '@' || text[start] === '#';
}

function wordAfter(text: string, start: number, end: number): string {
  let at = start;
  const limit = Math.min(end, start + WORD_REACH);
  while (at < limit && (kindAt(text, at) & WORD || /[.'’-]/.test(text.charAt(at)))) at += 1;
  return text.slice(start, at).replace(/[.'’-]+$/, '');
}

/** Whether the characters around an offset, up to the next white space, are an address of the web or of mail. */
export function inAddress(text: string, at: number, floor: number, end: number): boolean {
  let start = at;
  while (start > floor && start > at - 40 && kindAt(text, start - 1) !== SPACE) start -= 1;
  let stop = at;
  while (stop < end && stop < at + 40 && kindAt(text, stop) !== SPACE) stop += 1;
  return (
    /[@/]|^["'“‘([]?www\./i.test(text.slice(start, stop)) ||
    /\.(?:com|org|net|gov|edu|co|io|tv|uk)(?![\p{L}\p{N}])/iu.test(text.slice(start, stop))
  );
}
