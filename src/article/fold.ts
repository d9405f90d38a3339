import type { Span } from '../schemas/common.ts';

/** A text folded for comparing, with the way back. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of the folded text, where in the text given it starts; last, where that text ends. */
  offsets: number[];
}

/** Makes each run of white space one space, with none at the ends. So the `words` of a review are compared. */
export function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The same as `fold`, with the offsets in the text given. */
export function foldWithMap(text: string): Folded {
  return rewrite(text, /\s+|\S+/g, (piece) => (/^\s/.test(piece) ? ' ' : piece));
}

/**
 * Folds what is typography only: quotation marks, dashes, dots, spaces, soft hyphens and other invisible
 * signs, letters composed or not (NFC), and white space as `fold` does. For comparing, never for showing.
 */
export function foldTypography(text: string): string {
  return foldTypographyWithMap(text).text;
}

/** The same as `foldTypography`, with the offsets in the text given. */
export function foldTypographyWithMap(text: string): Folded {
  return rewrite(text, PIECE, foldPiece);
}

/** The span of the text given that a span of its folded text stands for. */
export function unfold({ offsets }: Folded, { start, end }: Span): Span {
  const from = offsets[start] ?? offsets.at(-1) ?? 0;
  return { start: from, end: end > start ? (offsets[end] ?? offsets.at(-1) ?? from) : from };
}

/** Soft hyphen, zero-width signs, signs of direction, word joiner, byte order mark. */
const INVISIBLE = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/**
 * What is folded as one: signs of ASCII that stand for themselves, white space, a double hyphen, or a
 * character with what NFC may join to it (marks, and the later letters of a Korean syllable).
 */
const PIECE = /[!-&(-,.-_a-~]+(?!\p{M})|(?:(?!\uFEFF)\s)+|--+|[^](?:\p{M}|[\u1160-\u11FF])*/gu;

const SIGNS = new Map([['…', '...']]);
for (const sign of '“”„‟«»″＂') SIGNS.set(sign, '"');
for (const sign of '‘’‚‛‹›′´`ʼ') SIGNS.set(sign, "'");
for (const sign of '‐‑‒–—―−') SIGNS.set(sign, '-');

function foldPiece(piece: string): string {
  if (/^\s/.test(piece) && !piece.startsWith('\uFEFF')) return ' ';
  if (INVISIBLE.test(piece)) return piece.slice(1).normalize('NFC');
  return piece.startsWith('--') ? '-' : (SIGNS.get(piece) ?? piece.normalize('NFC'));
}

/** Replaces each piece of a text, and drops white space at the ends and beside other white space. */
function rewrite(text: string, pieces: RegExp, replace: (piece: string) => string): Folded {
  const parts: string[] = [];
  const offsets: number[] = [];
  let space: number | undefined;
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const value = replace(piece);
    if (value === ' ') {
      if (parts.length > 0) space ??= index;
      continue;
    }
    if (value === '') continue;
    if (space !== undefined) {
      parts.push(' ');
      offsets.push(space);
      space = undefined;
    }
    parts.push(value);
    for (let unit = 0; unit < value.length; unit += 1) offsets.push(value === piece ? index + unit : index);
    end = index + piece.length;
  }
  return { text: parts.join(''), offsets: [...offsets, end] };
}
