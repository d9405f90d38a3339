import type { Span } from '../../schemas/common.ts';
import { kindAt, PUNCTUATION, SPACE, WORD } from './characters.ts';

/** A run of characters of one kind. */
export interface Token extends Span {
  type: 'TextNode' | 'WhiteSpaceNode' | 'PunctuationNode' | 'SymbolNode';
  value: string;
}

/**
 * Cuts a stretch of text into runs of letters and digits, of white space, and of one and the same sign. What
 * is a word, such as “don’t”, is put together from these.
 */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let from = start;
  let type = from < end ? typeAt(text, from) : 'TextNode';
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end) {
      const next = typeAt(text, at);
      if (next === type && (continues(type) || isSame(text, at))) continue;
      tokens.push({ type, value: text.slice(from, at), start: from, end: at });
      type = next;
    } else {
      tokens.push({ type, value: text.slice(from, at), start: from, end: at });
    }
    from = at;
  }
  return tokens;
}

function typeAt(text: string, at: number): Token['type'] {
  const kind = kindAt(text, at);
  if (kind & WORD) return 'TextNode';
  if (kind & SPACE) return 'WhiteSpaceNode';
  return kind & PUNCTUATION ? 'PunctuationNode' : 'SymbolNode';
}

function continues(type: Token['type']): boolean {
  return type === 'TextNode' || type === 'WhiteSpaceNode';
}

/** The same sign again, or the second half of a surrogate pair. */
function isSame(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === text.charCodeAt(at - 1) || (code >= 0xdc00 && code <= 0xdfff);
}
