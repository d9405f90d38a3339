import type { Span } from '../schemas/common.ts';
import { beginsClause, hasFiniteVerb, wordsOf } from './finite.ts';

/** Fewer words than this assert nothing that could be checked. */
const LEAST_WORDS = 3;

/** How many characters on either side of a joint tell whether statements stand there; what is longer has its verb. */
const LOOKED_AT = 300;

/** Where one statement may end and the next begin; what is matched belongs to neither. */
const JOINTS =
  /;\s+|(?:,\s+|\s+[–—-]\s*)?\b(?:and|but|yet|while|whereas|although|though)\s+(?=\S)|(?:,|\s+[–—])\s+(?=(?:which|where)\s)/gu;

/** An opening that concedes one statement before it makes another. */
const CONCESSION = /^(?:Though|Although|Even though|While|Whereas|Much as)\s+/;

const OPENERS =
  /^(?:(?:and|but|yet|so|meanwhile|however|still|also|then|though|although|whereas)\b,?|as(?=\s(?:he|she|they)\s))\s+/i;

interface Piece extends Span {
  text: string;
}

const piece = (text: string, start: number, end: number): Piece => ({
  start,
  end,
  text: text.slice(start, end),
});

/** Where quotation marks and brackets are open, a clause does not end. */
function depths(text: string): Uint8Array {
  const open = new Uint8Array(text.length + 1);
  let depth = 0;
  let straight = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '"') {
      straight = !straight;
      depth = Math.max(0, depth + (straight ? 1 : -1));
    }
    if (mark === '“' || mark === '(' || mark === '[' || mark === '«') depth += 1;
    open[at] = depth;
    if ((mark === '”' || mark === ')' || mark === ']' || mark === '»') && depth > 0) depth -= 1;
  }
  return open;
}

/** Splits “Though A, B” at the comma that ends A. */
function splitConcession(text: string): Piece[] | null {
  const opening = CONCESSION.exec(text);
  if (!opening) return null;
  const open = depths(text);
  for (let comma = text.indexOf(','); comma !== -1; comma = text.indexOf(',', comma + 1)) {
    if (open[comma]) continue;
    const first = piece(text, opening[0].length, comma);
    const second = piece(text, comma + 1, text.length);
    if (hasFiniteVerb(first.text) && beginsClause(second.text)) return [first, second];
  }
  return null;
}

/** A relative clause in the middle belongs to its noun; one that ends the sentence says something of its own. */
function endsSentence(after: string, isLast: boolean): boolean {
  return hasFiniteVerb(after, 9) && isLast;
}

/** Whether what follows a joint is a statement with a subject of its own. */
function standsApart(joint: string, after: string): boolean {
  if (joint.startsWith(';')) return hasFiniteVerb(after, 9);
  // “the mayor and the council met”: without a comma, “and” mostly joins nouns or verbs.
  if (/^and\s/.test(joint)) return /^(?:he|she|it|they|we|I|there)\s/.test(after) && beginsClause(after);
  // “while the court considered it” says when; “, while the court agreed” sets beside.
  if (/^while\s/.test(joint)) return false;
  return beginsClause(after);
}

function splitAtJoints(text: string): Piece[] {
  const open = depths(text);
  const pieces: Piece[] = [];
  const lastComma = text.lastIndexOf(',');
  let start = 0;
  for (const joint of text.matchAll(JOINTS)) {
    const end = joint.index;
    const next = end + joint[0].length;
    if (open[end]) continue;
    const before = text.slice(Math.max(start, end - LOOKED_AT), end);
    // What tells is at the beginning; reading on to the end each time would not take linear time.
    const after = text.slice(next, next + LOOKED_AT);
    const relative = /^(?:which|where)\s/.test(after);
    const asserts = relative ? endsSentence(after, lastComma < next) : standsApart(joint[0], after);
    if (
      !asserts ||
      (end - start <= LOOKED_AT && !hasFiniteVerb(before)) ||
      wordsOf(before).length < LEAST_WORDS
    )
      continue;
    pieces.push(piece(text, start, end));
    start = next;
  }
  pieces.push(piece(text, start, text.length));
  return pieces;
}

/** Words that lead on to what was taken out behind them: “…, with” somebody who says something else. */
const TRAILER =
  /[\s,;:–—]+(?:and|but|or|nor|with|that|as|while|although|though|because|which|who|when|where|after|before|since|by|of|to|for|from)$/iu;

function withoutTrailers(words: string): string {
  let rest = words;
  // A few at most stand in a row.
  for (let n = 0; n < 3; n += 1) rest = rest.replace(TRAILER, '');
  return rest.replace(/[\s,;:–—]+$/u, '');
}

/** Takes openers, white space and end marks off a piece. */
function trim(text: string, { start, end }: Span): Span {
  const opened = text.slice(start, end).replace(/^[\s,;:–—]+/u, '');
  const opener = OPENERS.exec(opened);
  let from = end - opened.length;
  if (opener && hasFiniteVerb(text.slice(from + opener[0].length, end))) from += opener[0].length;
  const words = withoutTrailers(text.slice(from, end).replace(/[\s,;:–—]+$|(?<![.…])[.!]$/u, ''));
  return { start: from, end: from + words.length };
}

/**
 * Splits a sentence into the statements that can be true or false apart: coordinated clauses, a
 * concession and what it concedes to, a relative clause that ends the sentence. What has no verb of its own stays
 * with its neighbour.
 * @returns spans within the text given, in order
 */
export function splitClauses(text: string): Span[] {
  const parts = splitConcession(text) ?? [piece(text, 0, text.length)];
  return parts
    .flatMap((part) =>
      splitAtJoints(part.text).map((p) => ({ start: p.start + part.start, end: p.end + part.start })),
    )
    .map((span) => trim(text, span))
    .filter(({ start, end }) => wordsOf(text.slice(start, end)).length >= LEAST_WORDS);
}
