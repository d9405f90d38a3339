import {
  endsHeight,
  isApostrophe,
  mayEndMeasure,
  mayEndWord,
  mayStartElision,
  startsElision,
  type Mark,
} from './quotation-marks.ts';

/**
 * What a mark does. `may-open` is for a mark that could as well be an apostrophe:
 * it opens a quotation only where a closing mark follows.
 */
export type Role = 'open' | 'may-open' | 'close' | 'none';

/** What the role of a mark depends on beside the mark itself. */
export interface Setting {
  text: string;
  /** The sign that opened the innermost open double quotation. */
  double: string | undefined;
  /** The sign that opened the innermost open quotation, where that is a single one. */
  single: string | undefined;
  /** The sign that opened the innermost open quotation in angle marks. */
  angle: string | undefined;
  /** The next double mark of the paragraph. */
  nextDouble: Mark | undefined;
  /** A single mark that can only be a closing one follows before the next that opens. */
  laterClose: boolean;
}

/** Decides what a mark does where it stands. */
export function roleOf(mark: Mark, setting: Setting): Role {
  if (mark.kind === 'angle') return roleOfAngle(mark, setting);
  if (mark.kind === 'single') return roleOfSingle(mark, setting);
  return mark.sign === '"' || mark.sign === '＂' ? roleOfStraight(mark, setting) : roleOfCurly(mark, setting);
}

/** « opens and » closes; in »German style« it is the reverse, and »Swedish» has one sign for both. */
function roleOfAngle(mark: Mark, { angle }: Setting): Role {
  const pointsLeft = mark.sign === '«' || mark.sign === '‹';
  const reversed = angle === '»' || angle === '›';
  if (pointsLeft) return reversed ? 'close' : 'open';
  if (angle) return 'close';
  return mark.opens ? 'open' : 'none';
}

function roleOfCurly(mark: Mark, { text, double, nextDouble }: Setting): Role {
  const { opens, closes, blankBefore, blankAfter } = mark;
  if (mark.sign === '„' || mark.sign === '‟') return 'open';
  if (mark.sign === '”') {
    if (endsHeight(text, mark)) return 'none';
    if (double) return 'close';
    // ”As in Swedish”, with one sign for both.
    return opens && nextDouble?.sign === '”' && nextDouble.closes ? 'open' : 'none';
  }
  // “ closes what „ opened, and stands in for a missing ” where only a closing mark can be meant.
  const misplaced = (closes && !opens) || (blankBefore && blankAfter);
  return double && (double === '„' || misplaced) ? 'close' : 'open';
}

function roleOfStraight(mark: Mark, { text, double, nextDouble }: Setting): Role {
  const { opens, closes } = mark;
  const inStraight = double === '"' || double === '＂';
  const closesLater =
    nextDouble !== undefined && nextDouble.closes && !nextDouble.opens && !mayEndMeasure(text, nextDouble);
  if (endsHeight(text, mark)) return 'none';
  if (mayEndMeasure(text, mark) && (!double || (closesLater && inStraight))) return 'none';
  if (opens && !closes) return inStraight && !closesLater ? 'close' : 'open';
  if (closes && !opens) return double ? 'close' : 'none';
  // It could be either. It closes what is open; inside a word it opens nothing (as in Hebrew acronyms).
  if (inStraight) return 'close';
  if (mark.wordBefore && mark.wordAfter) return 'none';
  return nextDouble?.sign === mark.sign ? 'open' : 'none';
}

function roleOfSingle(mark: Mark, setting: Setting): Role {
  const { text, single } = setting;
  if (isApostrophe(text, mark)) return 'none';
  if (mark.sign === '‚') return mark.opens ? 'open' : 'none';
  if (mark.sign === '‘' && single === '‚') return 'close';
  if (!mark.blankBefore && !mark.wordAfter && !(mark.opens && mark.sign === '‘'))
    return closeSingle(mark, setting);
  if (mark.blankAfter) {
    if (single) return 'close';
    return mark.sign === '‘' ? 'may-open' : 'none';
  }
  if (startsElision(text, mark)) return 'none';
  if (mark.sign === '‘' || mark.sign === '‛') return mayStartElision(text, mark) ? 'may-open' : 'open';
  if (mark.sign === "'") return openStraightSingle(mark, setting);
  // ’ where an opening mark belongs: a slip, if it is closed; else an apostrophe.
  if (!mark.opens) return single ? 'close' : 'none';
  return setting.laterClose && /\p{Lu}/u.test(text.charAt(mark.at + 1)) ? 'may-open' : 'none';
}

function closeSingle(mark: Mark, { text, single, laterClose }: Setting): Role {
  if (!single) return 'none';
  return mayEndWord(text, mark) && laterClose ? 'none' : 'close';
}

function openStraightSingle(mark: Mark, { text, single }: Setting): Role {
  if (!mark.opens) return single ? 'close' : 'none';
  const introduced = mark.at === 0 || /[\n,:“"] ?$/.test(text.slice(Math.max(0, mark.at - 2), mark.at));
  return introduced && /\p{Lu}/u.test(text.charAt(mark.at + 1)) ? 'open' : 'may-open';
}

/** Whether a single mark can only be a closing one, whatever is open before it. */
export function closesSurely(text: string, mark: Mark): boolean {
  if (mark.kind !== 'single' || mark.blankBefore || mark.wordAfter || isApostrophe(text, mark)) return false;
  return !(mark.opens && mark.sign === '‘') && !mayEndWord(text, mark);
}

/** Whether a single mark is likely to open a quotation, whatever is open before it. */
export function opensLikely(text: string, mark: Mark): boolean {
  return mark.kind === 'single' && mark.sign !== '’' && mark.opens && !startsElision(text, mark);
}
