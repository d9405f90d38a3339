import { changeOf, changesBetween } from './change.ts';
import { wrongBracket } from './brackets.ts';
import { keysOf, kindOf, type Run } from './kinds.ts';
import type { Joint, Quotation } from './quotation.ts';
import { areSameWords } from './same-words.ts';
import type { PlacedChange } from './types.ts';
import { isBreak, openBefore, openBehind } from './sentence-ends.ts';
import { gapBefore, spanOf, type Words } from './words.ts';

/** What is noticed on the way from one word that has a partner to the next. */
export interface Notes {
  changes: PlacedChange[];
  /** Words that have no partner of their own, but differ in spaces only: “1 200”. */
  alike: number;
  isFused: boolean;
  isBracketed: boolean;
  isElided: boolean;
}

/** Words of the quotation without partner, and those of the source that stand between the same neighbours. */
export interface Seam {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Longer runs that the source has between two words, with no sign of it, are another place. */
const JUMP = 8;
/** A bracket stands for a phrase, not for paragraphs. */
const LONGEST_BRACKET = 40;

export const run = (words: Words, from: number, to: number): Run => ({ words, from, to });

/** Words before the first that has a partner stand for as many of the source, as far as its sentence goes. */
export function judgeStart(
  quotation: Quotation,
  source: Words,
  at: number,
  partner: number,
  notes: Notes,
): void {
  const { words, joints } = quotation;
  const most = openBefore(source, partner, at + SHORT_FORM);
  const count = countOf(run(words, 0, at), most, (size) => run(source, partner - size, partner));
  const changes = at > 0 ? changesBetween(run(words, 0, at), run(source, partner - count, partner)) : [];
  // What the source has more before the quotation was never quoted.
  while (changes[0]?.article === '') changes.shift();
  note(notes, at, changes);
  const joint = joints.get(0);
  if (joint?.kind === 'ellipsis' && most > 0) notes.isElided = true;
  if (joint?.inserted.length) {
    const size = Math.min(joint.inserted.length, most);
    judgeBracket(quotation, source, joint, { from: 0, to: 0, start: partner - size, end: partner }, notes);
  }
}

export function judgeEnd(
  quotation: Quotation,
  source: Words,
  last: number,
  lastPartner: number,
  notes: Notes,
): void {
  const { words, joints } = quotation;
  const [from, to, start] = [last + 1, words.keys.length, lastPartner + 1];
  const most = openBehind(source, start, to - from + LONGEST_BRACKET);
  const count = countOf(run(words, from, to), most, (size) => run(source, start, start + size));
  const changes = to > from ? changesBetween(run(words, from, to), run(source, start, start + count)) : [];
  while (changes.at(-1)?.article === '') changes.pop();
  note(notes, to - from, changes);
  const joint = joints.get(to);
  if (joint?.kind === 'ellipsis' && most > count) notes.isElided = true;
  if (joint?.inserted.length) {
    const end = start + Math.min(count + joint.inserted.length, most);
    judgeBracket(quotation, source, joint, { from: to, to, start: start + count, end }, notes);
  }
}

/** A short form at an end may stand for so many words more. */
const SHORT_FORM = 2;

/** How many words of the source stand at an end in place of the quotation’s: as many, or those that say the same. */
function countOf(own: Run, most: number, take: (size: number) => Run): number {
  const size = own.to - own.from;
  const same = [size, size + 1, size + 2, size - 1].find(
    (count) => count > 0 && count <= most && areSameWords(keysOf(own), keysOf(take(count))),
  );
  return same ?? Math.min(size, most);
}

export function judgeSeam(quotation: Quotation, source: Words, seam: Seam, notes: Notes): void {
  const { words } = quotation;
  const joint = jointIn(quotation, seam);
  const [own, others] = [seam.to - seam.from, seam.end - seam.start];
  if (own === 0 && others === 0) {
    if (joint?.kind === 'bracket') judgeBracket(quotation, source, joint, seam, notes);
    return;
  }
  if (joint && others >= 0 && !(joint.kind === 'bracket' && others > LONGEST_BRACKET)) {
    judgeJoint(quotation, source, joint, seam, notes);
    return;
  }
  if (joint?.kind === 'bracket') notes.isBracketed = true;
  // “We will win,” she said, “and soon”: these are the source’s own words between two halves.
  if (own === 0 && isInterposed(source, seam)) return;
  const isFar = others < 0 || (others >= JUMP && others > 2 * own + JUMP);
  if (isFar || (own === 0 && leavesSentence(source, seam))) notes.isFused = true;
  const end = isFar || (own === 0 && notes.isFused) ? seam.start : seam.end;
  note(notes, own, changesBetween(run(words, seam.from, seam.to), run(source, seam.start, end)));
}

function note(notes: Notes, own: number, changes: readonly PlacedChange[]): void {
  notes.changes.push(...changes);
  if (changes.length === 0) notes.alike += own;
}

/** Where an editor’s sign stands: own words beside it stand for the nearest of the source, it for the rest. */
function judgeJoint(quotation: Quotation, source: Words, joint: Joint, seam: Seam, notes: Notes): void {
  const { words, joints } = quotation;
  const place = [...joints.keys()].find((at) => at >= seam.from && at <= seam.to) ?? seam.to;
  const [before, behind] = [place - seam.from, seam.to - place];
  const others = seam.end - seam.start;
  const first = Math.min(before, others);
  const last = Math.min(behind, others - first);
  const rest: Seam = { from: place, to: place, start: seam.start + first, end: seam.end - last };
  note(notes, before, changesBetween(run(words, seam.from, place), run(source, seam.start, rest.start)));
  if (joint.inserted.length > 0) judgeBracket(quotation, source, joint, rest, notes);
  else if (joint.kind === 'bracket') notes.isBracketed = true;
  else judgeElision(quotation, source, rest, notes);
  note(notes, behind, changesBetween(run(words, place, seam.to), run(source, rest.end, seam.end)));
}

/** An ellipsis says that words were left out; to leave out just a “not” is no honest cut all the same: “I do … support”. */
function judgeElision({ words }: Quotation, source: Words, { from, start, end }: Seam, notes: Notes): void {
  const others = end - start;
  if (others <= 0) return;
  const kind = kindOf(run(words, from, from), run(source, start, end));
  const isGrave = others <= SHORT_CUT && kind === 'negation';
  if (isGrave) notes.changes.push(changeOf(run(words, from, from), run(source, start, end), kind));
  else notes.isElided = true;
}

const SHORT_CUT = 2;

/** A bracket may explain; it may not add or take away a “not”, nor give another number. */
function judgeBracket(
  { words, text }: Quotation,
  source: Words,
  joint: Joint,
  seam: Seam,
  notes: Notes,
): void {
  notes.isBracketed = true;
  const isAtEnd = seam.to === 0 || seam.from === words.keys.length;
  const kind = wrongBracket(joint.inserted, source.keys.slice(seam.start, seam.end), isAtEnd);
  if (kind === null) return;
  const before = seam.from > 0 ? (words.ends[seam.from - 1] ?? 0) : 0;
  const gap = text.slice(before, words.starts[seam.to] ?? text.length);
  const start = before + Math.max(0, gap.indexOf('['));
  const end = Math.max(before + gap.lastIndexOf(']') + 1, start);
  const place = spanOf(source, seam.start, seam.end);
  notes.changes.push({
    article: text.slice(start, end),
    source: source.text.slice(place.start, place.end),
    kind,
    at: { start, end },
    in: place,
  });
}

function jointIn({ joints }: Quotation, { from, to }: Seam): Joint | undefined {
  for (let at = from; at <= to; at += 1) {
    const joint = joints.get(at);
    if (joint) return joint;
  }
  return undefined;
}

/** Whether the words that are missing reach over the end of a sentence, so that two sentences have been joined. */
function leavesSentence(source: Words, { start, end }: Seam): boolean {
  if (end - start < 3) return false;
  for (let at = start; at <= end && at < source.keys.length; at += 1) {
    if (isBreak(gapBefore(source, at))) return true;
  }
  return false;
}

const LONGEST_CUE = 15;

/** “We will win,” she said, “and soon.” The mark before a cue follows a comma or an end mark, or stands before one. */
function isInterposed(source: Words, { start, end }: Seam): boolean {
  if (end - start > LONGEST_CUE || end <= start || end >= source.keys.length) return false;
  for (let at = start; at <= end; at += 1) if (/\n\s*\n/.test(gapBefore(source, at))) return false;
  const isClosed = /(?:[,.!?…—–-]["”»’]{1,2}|["”»’],)\s/.test(gapBefore(source, start));
  return isClosed && /(?:^|\s)["“«‘]\s*$/.test(gapBefore(source, end));
}
