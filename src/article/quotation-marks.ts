import type { Span } from '../schemas/common.ts';
import type { Marks } from './types.ts';

/** A quotation mark, an apostrophe, or whatever else wears the same sign. */
export interface Mark {
  /** Where it stands in the text, in UTF-16 units. */
  at: number;
  /** How many characters it is made of: two where '' or ‘‘ stands for a double mark. */
  length: number;
  /** The sign it is, or stands for. */
  sign: string;
  kind: Marks;
  /** It stands as an opening mark does: free before it, something after it. Marks beside it are looked past. */
  opens: boolean;
  /** It stands as a closing mark does: something before it, free after it. */
  closes: boolean;
  /** White space, or nothing, stands before it. */
  blankBefore: boolean;
  /** White space, or nothing, stands after it. */
  blankAfter: boolean;
  /** A letter or digit stands before it. */
  wordBefore: boolean;
  /** A letter or digit stands after it. */
  wordAfter: boolean;
  /** Whether a word stands between the mark before this one, or the block's start, and this one. */
  afterWords: boolean;
}

const KINDS: Record<string, Marks> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle',
  '›': 'angle',
};

/** Two single marks, or two backticks, that stand for a double mark. */
const DOUBLED: Record<string, string> = { "''": '"', '‘‘': '“', '’’': '”', '``': '“' };

const MARK_RUN = /(?:``|["“”„‟＂'‘’‚‛«»‹›])+/g;
const WORD = /[\p{L}\p{N}]/u;
/** What may stand between white space and an opening mark: brackets, dashes, a slash. */
const BEFORE_OPENING = /[\s([{<‒–—―/-]/u;
/** What may stand between a closing mark and white space: brackets, dashes, points. */
const AFTER_CLOSING = /[\s)\]}>‒–—―/.,;:!?…-]/u;

/**
 * Finds all marks of a block, in order, and how each stands. A run of marks beside each other
 * shares what stands before and after it, so that the time is linear even where there is nothing but marks.
 */
export function findMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  let done = block.start;
  MARK_RUN.lastIndex = block.start;
  for (let run = MARK_RUN.exec(text); run && run.index < block.end; run = MARK_RUN.exec(text)) {
    const end = run.index + run[0].length;
    const before = run.index > block.start ? text.charAt(run.index - 1) : ' ';
    const after = end < block.end ? text.charAt(end) : ' ';
    const stand = {
      opens: BEFORE_OPENING.test(before) && /\S/.test(after),
      closes: /\S/.test(before) && AFTER_CLOSING.test(after),
      blankBefore: /\s/.test(before),
      blankAfter: /\s/.test(after),
      wordBefore: WORD.test(before),
      wordAfter: WORD.test(after),
    };
    const afterWords = WORD.test(text.slice(done, run.index));
    let at = run.index;
    for (const { sign, length } of signsOf(run[0])) {
      const kind = KINDS[sign] ?? 'double';
      marks.push({ at, length, sign, kind, ...stand, afterWords: afterWords && at === run.index });
      at += length;
    }
    done = end;
  }
  return marks;
}

/** Takes a run of marks apart; exactly two like single marks beside each other are one double mark. */
function signsOf(run: string): { sign: string; length: number }[] {
  return (run.match(/(.)\1*/g) ?? []).flatMap((like) => {
    const double = DOUBLED[like];
    return double ? [{ sign: double, length: 2 }] : [...like].map((sign) => ({ sign, length: 1 }));
  });
}

const ELISION =
  /(?:tis|twas|tisn|twasn|twere|twill|twould|em|n|til|cuz|nuff|neath)(?![\p{L}\p{N}])|\d0s(?!\w)/iuy;
const POSSIBLE_ELISION =
  /(?:bout|cause|cos|fore|fraid|gainst|kay|less|round|scuse|spect|sup|till)(?![\p{L}\p{N}])|\d\d(?![\p{L}\d])/iuy;

/** Whether a word that has lost its beginning follows the mark: ’tis, ’em, rock ’n’ roll, the ’90s. */
export function startsElision(text: string, mark: Mark): boolean {
  ELISION.lastIndex = mark.at + 1;
  return ELISION.test(text);
}

/** Whether a word follows that may have lost its beginning, but is also a word of its own: ’round, ’cause, ’08. */
export function mayStartElision(text: string, mark: Mark): boolean {
  POSSIBLE_ELISION.lastIndex = mark.at + 1;
  return POSSIBLE_ELISION.test(text);
}

/**
 * Whether a mark that stands as a closing one may be an apostrophe at a word’s end, with the sentence going on
 * after it: the dogs’ owners, goin’ home, 6' tall.
 */
export function mayEndWord(text: string, mark: Mark): boolean {
  return /(?:[sS]|in|\d)['’] [\p{Ll}"“'‘]$/u.test(text.slice(Math.max(0, mark.at - 2), mark.at + 3));
}

/** Whether the mark stands for letters inside a word or before its ending: don’t, the U.S.’s, rock ’n’ roll. */
export function isApostrophe(text: string, mark: Mark): boolean {
  if (mark.wordBefore && mark.wordAfter) return true;
  if (!mark.blankBefore && /^['’]s(?![\p{L}\p{N}])/u.test(text.slice(mark.at, mark.at + 3))) return true;
  return /(?:^|[^\p{L}\p{N}])['‘’][nN]['’]$/u.test(text.slice(Math.max(0, mark.at - 3), mark.at + 1));
}

/** Whether the mark ends a height in feet and inches: 6'2" and 6’2”. */
export function endsHeight(text: string, mark: Mark): boolean {
  return /\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, mark.at - 6), mark.at));
}

/** Whether a number of inches or feet may end here: 5" or 6'. */
export function mayEndMeasure(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.at - 5), mark.at);
  return /(?:^|[^\p{L}\p{N}.,])(?:\d{1,3}|\d{1,2}[.½¼¾]\d?)$/u.test(before);
}
