import type { Span } from '../../schemas/common.ts';
import { isApostrophe } from './apostrophes.ts';

/** A quotation mark, or two signs that stand for one (‘‘, ’’, '', ``). */
export interface Mark extends Span {
  level: 'double' | 'single';
  /** What its shape says. */
  shape: 'opening' | 'closing' | 'straight';
  /** What its neighbours say: “either” where they say nothing. */
  place: 'opening' | 'closing' | 'either';
  /** White space before and after it; a paragraph’s border counts. */
  spaceBefore: boolean;
  spaceAfter: boolean;
}

const SIGNS = /“|”|„|‟|"|``|'{1,3}|‘{1,3}|’{1,3}|‛/g;

/**
 * The quotation marks of one paragraph (`from` to `to` of `text`), in order; apostrophes are left out.
 * Angle marks are none of our business: French and German set them in opposite directions,
 * and web pages use them as arrows (“Read more »”).
 */
export function marksOf(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  const paragraph = text.slice(from, to);
  // Two single marks stand for a double one only where they do so on both sides: ‘‘Yes,’’ he said.
  const pairs = paragraph.includes('‘‘') && paragraph.includes('’’');
  for (const { 0: sign, index } of paragraph.matchAll(SIGNS)) {
    let start = index;
    for (const part of partsOf(sign, isSpace(paragraph[index - 1]), pairs)) {
      const end = start + part.length;
      if (levelOf(part) === 'double' || !isApostrophe(paragraph, start)) {
        marks.push({
          start: start + from,
          end: end + from,
          level: levelOf(part),
          shape: shapeOf(part),
          place: placeOf(paragraph, start, end),
          spaceBefore: isSpace(paragraph[start - 1]),
          spaceAfter: isSpace(paragraph[end]),
        });
      }
      start = end;
    }
  }
  return marks;
}

/** A run of single marks, divided into the marks it stands for: '''Yes''' is a double mark outside a single one. */
function partsOf(run: string, begins: boolean, pairs: boolean): string[] {
  const sign = run.charAt(0);
  if (run.length === 1 || sign === '`') return [run];
  if (sign !== "'" && !pairs) return [...run];
  if (run.length === 2) return [run];
  return begins ? [sign + sign, sign] : [sign, sign + sign];
}

function levelOf(sign: string): Mark['level'] {
  return sign.length === 2 || '“”„‟"'.includes(sign) ? 'double' : 'single';
}

function shapeOf(sign: string): Mark['shape'] {
  const first = sign.charAt(0);
  if ('“„‟‘‛`'.includes(first)) return 'opening';
  return '”’'.includes(first) ? 'closing' : 'straight';
}

/**
 * Judges by the nearest signs that are not marks themselves, as in “‘Yes,’ he said”:
 * something begins after an opening mark, something has ended before a closing one.
 */
function placeOf(text: string, start: number, end: number): Mark['place'] {
  let left = start - 1;
  let right = end;
  // A run of more than a few marks is decoration, not quotation; the reach keeps this linear.
  while (start - left <= 4 && isSign(text[left])) left--;
  while (right - end <= 4 && isSign(text[right])) right++;
  // Nothing can begin at a paragraph’s end, nor end at its beginning.
  if (left < 0 !== right >= text.length) return left < 0 ? 'opening' : 'closing';
  const begins = isEdge(text[left], OPENERS);
  const ends = isEdge(text[right], CLOSERS);
  if (begins === ends) return 'either';
  return begins ? 'opening' : 'closing';
}

// Between two words a dash or a stroke may stand on either side of a quotation: well—“yes”—and no.
const OPENERS = '([{<-–—―/=+|:*_';
const CLOSERS = ')]}>-–—―/|.,;:!?…*_';

function isEdge(sign: string | undefined, edges: string): boolean {
  return isSpace(sign) || (sign !== undefined && edges.includes(sign));
}

/** White space, or a border of the paragraph, or a sign without width, as copied web pages have them. */
function isSpace(sign: string | undefined): boolean {
  return sign === undefined || /[\s\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/.test(sign);
}

function isSign(sign: string | undefined): boolean {
  return sign !== undefined && '“”„‟"`\'‘’‛'.includes(sign);
}
