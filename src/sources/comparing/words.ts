import { foldTypography } from '../../article/index.ts';
import type { Span } from '../../schemas/common.ts';

/**
 * The words of a text, numbers and the signs that count as words (“$”, “%”, “&”, a minus) among them. Three lists of
 * one length instead of objects: a library has half a million words.
 */
export interface Words {
  text: string;
  /** What a word is compared by: lower case, typography folded, digits not grouped, abbreviations without full stops. */
  keys: string[];
  starts: number[];
  ends: number[];
}

/** Scripts that put no space between words: there each character is compared by itself. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** Soft hyphens and other signs that nobody sees may stand in a word. */
const HIDDEN = String.raw`\u00AD\u200B-\u200F\u2060-\u2064\uFEFF`;
const LETTER = String.raw`[\p{L}--[${UNSPACED}]]`;
const WITHIN = String.raw`[[\p{L}\p{M}${HIDDEN}]--[${UNSPACED}]]`;
const APOSTROPHE = String.raw`['’‘‛ʼ\x60´′]`;
const MONEY = '$€£¥₹₽₩₪₤';

const WORD = new RegExp(
  [
    // “U.S.”, “a.m.”
    String.raw`(?:${LETTER}\.){2,}${LETTER}?(?!\p{L})`,
    String.raw`${LETTER}${WITHIN}*(?:${APOSTROPHE}${LETTER}${WITHIN}*)*`,
    // “1,200.5”, “3:30”, “21st”, “1990s”
    String.raw`\p{N}+(?:[.,:\/'’]\p{N}+)*(?:(?:st|nd|rd|th|${APOSTROPHE}?s)(?!\p{L}))?`,
    String.raw`[${UNSPACED}]\p{M}*`,
    // A minus: before a number and behind a space, but not in “10 –12”.
    String.raw`(?<![^\s\(\[${MONEY}])(?<!\p{N}\s)[\-−–](?=[${MONEY}]?\p{N})`,
    String.raw`[${MONEY}%‰&°]`,
  ].join('|'),
  'yv',
);

/** The words of a text in order. The time is linear in its length. */
export function readWords(text: string): Words {
  const words: Words = { text, keys: [], starts: [], ends: [] };
  const take = (key: string, start: number, end: number): void => {
    words.keys.push(key);
    words.starts.push(start);
    words.ends.push(end);
  };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const plain = isLetter(code) ? endOfPlain(text, at) : at;
    if (plain > at) {
      take(text.slice(at, plain).toLowerCase(), at, plain);
      at = plain;
      continue;
    }
    WORD.lastIndex = at;
    const match = isSkipped(code) ? null : WORD.exec(text);
    if (match) take(keyOf(match[0]), at, WORD.lastIndex);
    at = match ? WORD.lastIndex : at + ((code & 0xfc00) === 0xd800 ? 2 : 1);
  }
  return words;
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** White space and signs of ASCII that are no word. */
const isSkipped = (code: number): boolean =>
  code < 0x30 && code !== 0x24 && code !== 0x25 && code !== 0x26 && code !== 0x2d;

/** Where a word of plain letters ends, which is most words; the start where more may belong to it. */
function endOfPlain(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  // An apostrophe, a full stop as in “U.S.”, or anything beyond ASCII.
  const mayGoOn = next === 0x27 || next === 0x60 || next >= 0x80 || (next === 0x2e && end === start + 1);
  return mayGoOn ? start : end;
}

const GROUPED = /^\d{1,3}(?:[,']\d{2,3})*[,']\d{3}(?=\.|$)/;

/** What a word is compared by. */
function keyOf(word: string): string {
  // “Don’t”, “mayor’s”: all that most words need.
  const ascii = word.replaceAll('’', "'");
  if (/^[A-Za-z']+$/.test(ascii)) return ascii.toLowerCase();
  // Only for comparing; fractions and the like stay themselves.
  const plain = foldTypography(/\p{No}/u.test(word) ? word : word.normalize('NFKC'));
  const key = plain.toLowerCase();
  if (/^\d/.test(key))
    return key.replace(GROUPED, (digits) => digits.replace(/[,']/g, '')).replace("'s", 's');
  return /^(?:.\.)+.?$/u.test(key) ? key.replaceAll('.', '') : key;
}

/** Whether a word is a number in digits. */
export const isDigits = (key: string): boolean => /^\p{N}/u.test(key);

/** The text of a word as it stands. */
export const wordAt = ({ text, starts, ends }: Words, at: number): string => text.slice(starts[at], ends[at]);

/** What stands between a word and the one before it. */
export const gapBefore = ({ text, starts, ends }: Words, at: number): string =>
  text.slice(at > 0 ? ends[at - 1] : 0, starts[at]);

/** The span of words `from` to `to` (exclusive); of none, the empty span behind the word before. */
export function spanOf({ text, starts, ends }: Words, from: number, to: number): Span {
  if (to > from) return { start: starts[from] ?? text.length, end: ends[to - 1] ?? text.length };
  const place = from > 0 ? (ends[from - 1] ?? text.length) : (starts[0] ?? text.length);
  return { start: place, end: place };
}

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen sen rep gov lt col sgt capt st rev hon pres sec adm maj no vs'.split(' '),
);

/** Whether a word may owe its capital to its place: at the start of a text, a sentence, or a quotation in it. */
export function startsSentence(words: Words, at: number): boolean {
  if (at === 0) return true;
  const gap = gapBefore(words, at);
  if (/\n\s*\n/.test(gap) || /[“‘«"[(]\s*$/.test(gap)) return true;
  if (!/[.!?:…]/.test(gap)) return false;
  const before = words.keys[at - 1] ?? '';
  // “Mr. Reed”, “J. Reed”
  return !(/^\.\s+$/.test(gap) && (TITLES.has(before) || before.length === 1));
}
