import type { Span } from '../../schemas/common.ts';
import type { Use } from './pairs.ts';

/** A faulty mark with the word it belongs to, and the same as it should stand. */
export interface Mended extends Span {
  /** Null where only the writer knows where the other mark belongs. */
  expected: string | null;
}

/** A word of more signs than this is shown in part. */
const LONGEST_WORD = 40;

/** The faulty mark with its word, mended: “Card, ‘” becomes “Card,’”. */
export function mend(text: string, block: Span, use: Use): Mended {
  const { mark, role, kinds } = use;
  const word =
    role === 'opening' ? wordAfter(text, mark.end, block.end) : wordBefore(text, mark.start, block.start);
  const start = Math.min(mark.start, word.start);
  const end = Math.max(mark.end, word.end);
  if (kinds.includes('unclosed') || kinds.includes('unopened')) return { start, end, expected: null };
  const sign = signFor(text, use);
  const letters = text.slice(word.start, word.end);
  return { start, end, expected: role === 'opening' ? sign + letters : letters + sign };
}

function signFor(text: string, { mark, role, kinds, partner }: Use): string {
  if (kinds.includes('mismatch') && partner) {
    const opening = text.slice(partner.start, partner.end);
    return CLOSING[opening] ?? opening;
  }
  const stands = text.slice(mark.start, mark.end);
  const sign = kinds.includes('doubled') ? stands.slice(0, stands.length / 2) : stands;
  if (!kinds.includes('direction')) return sign;
  if (mark.level === 'double' && sign.length === 1) return role === 'opening' ? '“' : '”';
  return (role === 'opening' ? '‘' : '’').repeat(sign.length);
}

const CLOSING: Record<string, string> = { '“': '”', '‘': '’', '‘‘': '’’', '``': "''" };

function wordAfter(text: string, offset: number, limit: number): Span {
  let start = offset;
  while (start < limit && isWhite(text, start)) start++;
  let end = start;
  while (end < limit && end - start < LONGEST_WORD && !isWhite(text, end)) end++;
  return { start, end };
}

function wordBefore(text: string, offset: number, limit: number): Span {
  let end = offset;
  while (end > limit && isWhite(text, end - 1)) end--;
  let start = end;
  while (start > limit && end - start < LONGEST_WORD && !isWhite(text, start - 1)) start--;
  return { start, end };
}

function isWhite(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset));
}
