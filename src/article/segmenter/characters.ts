/** What a character is, as a bit, so that a question about several kinds is one test. */
export const SPACE = 1;
export const UPPER = 2;
export const LOWER = 4;
export const DIGIT = 8;
/** A letter without case, a mark on a letter, a number that is no digit. */
export const OTHER_LETTER = 16;
export const PUNCTUATION = 32;
export const SYMBOL = 64;
/** Whatever words are made of. */
export const WORD = UPPER | LOWER | DIGIT | OTHER_LETTER;

/** One byte a UTF-16 unit; 0 is not asked yet. Filled as characters turn up: to fill it all would cost a slow start. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character at an offset; both halves of a surrogate pair have the kind of the whole, and 0 is no character. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return 0;
  const known = kinds[code];
  if (known) return known;
  if (code >= 0xd800 && code <= 0xdfff) {
    const low = code >= 0xdc00;
    return kindOf(String.fromCodePoint(text.codePointAt(low && at > 0 ? at - 1 : at) ?? code));
  }
  return (kinds[code] = kindOf(String.fromCharCode(code)));
}

function kindOf(character: string): number {
  if (/[\s\u0085]/.test(character)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return OTHER_LETTER;
  return /\p{P}/u.test(character) ? PUNCTUATION : SYMBOL;
}

function flags(characters: string): (code: number) => boolean {
  const codes = new Set(Array.from(characters, (character) => character.charCodeAt(0)));
  return (code) => codes.has(code);
}

export const FULL_STOP = 0x2e;
export const ELLIPSIS = 0x2026;
export const STRAIGHT_QUOTE = 0x22;

const ENDS = flags('.!?…‽⁇⁈⁉‼。．！？');
/** A character that can end a sentence. */
export function isEndMark(code: number): boolean {
  if (code < 0x80) return code === FULL_STOP || code === 0x21 || code === 0x3f;
  return code > 0x2000 && ENDS(code);
}

/** An end mark of full width, which needs no space after it. */
export const isWideEnd = flags('。．！？');
/** A quotation mark that may close: the apostrophes, and the marks that open elsewhere in Europe, among them. */
export const isClosingQuote = flags('"\'”’»›');
export const isClosingBracket = flags(')]}');
/** A quotation mark that may open. */
export const isOpeningQuote = flags('"\'“‘«‹„‚');
export const isOpeningBracket = flags('([{');
/** A dash, between two of which a remark may stand. */
export const isDash = flags('-–—―');
/** A sign that starts an item of a list that was written into one line. */
export const isBullet = flags('•⁃▪‣◦■►●');
