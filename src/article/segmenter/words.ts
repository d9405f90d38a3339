import { abbreviationClass } from './abbreviations.ts';
import type { Token } from './tokens.ts';

/** Signs that join the words on both sides: mother-in-law, don’t, U.S, AT&T, 10:30, a@b.example. */
const JOINING = /^(?:[&'\-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027]|_+)$/;
const APOSTROPHE = /^['’]$/;
/** Words that an apostrophe starts: ’tis, ’em, ’90s. */
const ELIDED = /^(?:twas|twere|tis|cause|er|em|im|\d\ds?)$/i;
/** Up to this length words on both sides of a slash are one: 9/11, km/h. */
const SLASHED = 2;
/** How many full stops a word of single letters has at most; a word like `a.a.a.a` of any length is none. */
const INITIALS = 12;

/**
 * The index of the token after the word that starts at a token, or 0 where none starts there. `last` is the
 * sentence's last token with letters or digits: a full stop before it is part of an abbreviation, one after it is
 * the sentence's end.
 */
export function wordEnd(tokens: Token[], start: number, last: number): number {
  const first = prefixed(tokens, start);
  const text = tokens[first];
  if (text?.type !== 'TextNode') return 0;
  if (first > start && text.value === 'n' && APOSTROPHE.test(tokens[first + 1]?.value ?? '')) {
    return first + 2;
  }
  const end = slashed(tokens, start, joined(tokens, first));
  const sign = tokens[end]?.value ?? '';
  const joins =
    sign === '-' ||
    (sign === '.' && ownsStop(tokens, start, end, last)) ||
    (APOSTROPHE.test(sign) && /^ol?$/i.test(text.value) && tokens[end + 1]?.type === 'WhiteSpaceNode');
  return joins ? end + 1 : end;
}

/** The index of the first token with letters, where a sign before it belongs to the word. */
function prefixed(tokens: Token[], start: number): number {
  const sign = tokens[start]?.value ?? '';
  const next = tokens[start + 1];
  if (next?.type !== 'TextNode' || tokens[start - 1]?.type === 'TextNode') return start;
  if (sign === '&') return start + 1;
  if (!APOSTROPHE.test(sign)) return start;
  const quotedN = next.value === 'n' && APOSTROPHE.test(tokens[start + 2]?.value ?? '');
  return quotedN || ELIDED.test(next.value) ? start + 1 : start;
}

function joined(tokens: Token[], first: number): number {
  let end = first + 1;
  for (let at = end; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === 'TextNode') end = at + 1;
    else if (token?.type === 'WhiteSpaceNode' || !JOINING.test(token?.value ?? '')) break;
  }
  return end;
}

function slashed(tokens: Token[], start: number, end: number): number {
  const lengthOf = (from: number, to: number): number =>
    (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
  if (tokens[end]?.value !== '/' || lengthOf(start, end) > SLASHED) return end;
  if (tokens[end + 1]?.type !== 'TextNode') return end + 1;
  const next = joined(tokens, end + 1);
  if (lengthOf(end + 1, next) <= SLASHED) return next;
  return tokens[start]?.value.toLowerCase() === 'w' ? end + 1 : end;
}

/** Whether the full stop at `end` belongs to the word: U.S., and inside a sentence Mr., J., 1. */
function ownsStop(tokens: Token[], start: number, end: number, last: number): boolean {
  if (isInitialism(tokens, start, end)) return true;
  if (end > last) return false;
  const next = tokens[end + 1];
  if (next?.type === 'WhiteSpaceNode') return tokens[end + 2]?.value !== '.';
  if (next && /^[,;:]$/.test(next.value)) return true;
  // “No.” he said: there it is the end of what was said.
  if (next && /^["'’”»]$/.test(next.value)) return false;
  return abbreviationClass(tokens[end - 1]?.value ?? '', ',') !== undefined;
}

function isInitialism(tokens: Token[], start: number, end: number): boolean {
  const count = end - start;
  if (count < 3 || count > INITIALS * 2 || count % 2 === 0) return false;
  let allDigits = true;
  for (let at = start; at < end; at += 1) {
    const value = tokens[at]?.value ?? '';
    if ((at - start) % 2 === 1) {
      if (value !== '.') return false;
    } else if (value.length > 1) return false;
    else allDigits &&= /\d/.test(value);
  }
  return !allDigits;
}
