import type { Span } from '../../schemas/common.ts';
import { readWords, type Words } from './words.ts';

/** What stands between two words of a quotation and says that the source has other words there, or more. */
export interface Joint {
  kind: 'ellipsis' | 'bracket';
  /** The words in brackets, in lower case. */
  inserted: string[];
}

/** A quotation, read: its speaker’s words, and the editor’s signs between them. */
export interface Quotation {
  text: string;
  /** The words outside brackets; “[t]he” and “need[ed]” are words of their own. */
  words: Words;
  /** Signs before a word, by its index; behind the last word, by how many there are. */
  joints: ReadonlyMap<number, Joint>;
  /** Words of which letters stand in brackets, by their index: which words of a source they may stand for. */
  mended: ReadonlyMap<number, (key: string) => boolean>;
  /** All words, those in brackets among them, in case that the source has the brackets too. */
  literal: Words;
}

const DOTS = String.raw`(?:…|\.(?:\s?\.){1,})`;
/** “…”, “...”, “. . .”, “[…]”, “(…)”; two dots only between brackets. */
const ELLIPSIS = String.raw`\[\s*${DOTS}\s*\]|\(\s*${DOTS}\s*\)|…+|\.(?:\s?\.){2,}`;
const WORD = String.raw`[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*`;
/** Letters in brackets that are part of a word. */
const PART = String.raw`\[[\p{L}\p{M}'’]{1,12}\]`;
const MENDED = String.raw`(?<![\p{L}\p{M}])${WORD}(?:${PART}(?:${WORD})?)+|(?:${PART}${WORD})+`;
const BRACKET = String.raw`\[[^\[\]]{0,400}\]`;
const SIGN = new RegExp(`(${ELLIPSIS})|(${MENDED})|(${BRACKET})`, 'gu');

/** Reads what stands between quotation marks. */
export function readQuotation(text: string): Quotation {
  const literal = readWords(text);
  const signs = [...text.matchAll(SIGN)].map(({ 0: sign, 1: ellipsis, 2: mended, index }) => ({
    sign,
    kind:
      ellipsis !== undefined
        ? ('ellipsis' as const)
        : mended !== undefined
          ? ('mended' as const)
          : ('bracket' as const),
    start: index,
    end: index + sign.length,
  }));
  const words: Words = { text, keys: [], starts: [], ends: [] };
  const joints = new Map<number, Joint>();
  const mended = new Map<number, (key: string) => boolean>();
  let at = 0;
  const takeUntil = (end: number): void => {
    for (; at < literal.keys.length && (literal.starts[at] ?? 0) < end; at += 1) {
      words.keys.push(literal.keys[at] ?? '');
      words.starts.push(literal.starts[at] ?? 0);
      words.ends.push(literal.ends[at] ?? 0);
    }
  };
  for (const { sign, kind, start, end } of signs) {
    takeUntil(start);
    const inside: string[] = [];
    for (; at < literal.keys.length && (literal.starts[at] ?? 0) < end; at += 1)
      inside.push(literal.keys[at] ?? '');
    if (kind === 'mended') {
      mended.set(words.keys.length, standsFor(sign));
      words.keys.push(evenOut(sign.replace(/[[\]]/g, '')));
      words.starts.push(start);
      words.ends.push(end);
    } else {
      joints.set(words.keys.length, addTo(joints.get(words.keys.length), { kind, inserted: inside }));
    }
  }
  takeUntil(text.length);
  // Nothing but brackets: then these are what is quoted.
  if (words.keys.length === 0) return { text, words: literal, joints: new Map(), mended: new Map(), literal };
  return { text, words, joints, mended, literal };
}

/** “… [the president]”: where both stand, anything may be missing. */
function addTo(known: Joint | undefined, { kind, inserted }: Joint): Joint {
  if (!known) return { kind, inserted };
  // Nobody else holds the list; to copy it for each of many brackets would take the square of them.
  known.inserted.push(...inserted);
  return known.kind === 'ellipsis' || kind === 'bracket' ? known : { kind, inserted: known.inserted };
}

const evenOut = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** How many letters more than those outside brackets a word may have that they stand for. */
const MORE = 5;

/** “need[ed]” stands for “need” and “needs”, “[t]he” for “the”. */
function standsFor(sign: string): (key: string) => boolean {
  const whole = evenOut(sign.replace(/[[\]]/g, ''));
  const pieces = evenOut(sign).split(/\[[^\]]*\]/);
  const [head = '', tail = ''] = [pieces[0], pieces.at(-1)];
  const outside = pieces.join('').length;
  return (key) => {
    if (key === whole) return true;
    // Of one letter outside alone nobody can tell what it was.
    if (outside < 2 || key.length < outside || key.length > outside + MORE) return false;
    return key.startsWith(head) && key.endsWith(tail) && isInside(key, pieces);
  };
}

function isInside(key: string, pieces: readonly string[]): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const at = key.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

/** The pieces between ellipses, each from a word to another (exclusive), none of them empty. */
export function piecesOf({ words, joints }: Quotation): { from: number; to: number }[] {
  const cuts = [...joints].filter(([, { kind }]) => kind === 'ellipsis').map(([at]) => at);
  const bounds = [0, ...cuts, words.keys.length];
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] ?? 0;
    return to > from ? [{ from, to }] : [];
  });
}

/** From the first word or sign of a quotation to its last, without what stands around them. */
export function coreOf({ words, text }: Quotation): Span {
  return { start: words.starts[0] ?? 0, end: words.ends.at(-1) ?? text.length };
}
