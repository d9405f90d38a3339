import type { Span } from '../../schemas/common.ts';
import { EXCLAIMING } from './abbreviations.ts';
import { isEndMark, kindAt, SPACE, STRAIGHT_QUOTE, UPPER, WORD } from './characters.ts';
import { readEndMark, type EndMark } from './end-mark.ts';
import { slippedCapital, stopEnds } from './full-stop.ts';
import { itemStarts } from './items.ts';
import { endWithoutSpace } from './missing-space.ts';
import { isOpener } from './openers.ts';
import { speakerFollows } from './speech.ts';
import { beginningAt, signBefore, wordBefore, type Beginning } from './surroundings.ts';

/** How far a source in brackets after a quotation is followed. */
const CITATION_REACH = 60;

/**
 * Divides a block into sentences, without the white space around them. One pass by rules: at each end
 * mark the word before it and what comes after decide, both looked at up to a fixed distance, so that
 * time is in proportion to the text's length.
 */
export function findSentences(text: string, block: Span): Span[] {
  const found: Span[] = [];
  const items = itemStarts(text, block);
  let item = 0;
  let from = block.start;
  let inQuote = false;
  const cut = (at: number): void => {
    let start = from;
    let end = at;
    while (start < end && kindAt(text, start) === SPACE) start += 1;
    while (end > start && kindAt(text, end - 1) === SPACE) end -= 1;
    if (end > start) found.push({ start, end });
    from = at;
  };
  for (let at = block.start; at < block.end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === STRAIGHT_QUOTE) inQuote = !inQuote;
    if (!isEndMark(code)) continue;
    for (; (items[item] ?? Infinity) <= at; item += 1) cut(items[item] ?? at);
    const mark = readEndMark(text, at, block.end, inQuote);
    for (let close = mark.closers; close < mark.end; close += 1) {
      if (text.charCodeAt(close) === STRAIGHT_QUOTE) inQuote = !inQuote;
    }
    const end = endAt(text, mark, from, block.end);
    if (end !== undefined) cut(end);
    at = mark.end - 1;
  }
  for (; item < items.length; item += 1) cut(items[item] ?? block.end);
  cut(block.end);
  return found;
}

/** Where the sentence that started at `from` ends at a mark, or undefined where it goes on. */
function endAt(text: string, mark: EndMark, from: number, end: number): number | undefined {
  if (mark.end >= end || isBare(text, mark, from) || isBracketed(text, mark)) return undefined;
  if (kindAt(text, mark.end) !== SPACE) return endWithoutSpace(text, mark, from, end);
  const next = beginningAt(text, mark.end, end);
  if (mark.quoted && next.bracketed && isCitation(text, next.at, end)) return undefined;
  if (!next.opens) return slippedCapital(text, mark, from, next) ? mark.end : undefined;
  if (mark.strong) return strongEnds(text, mark, from, next, end) ? mark.end : undefined;
  if (!mark.ellipsis) return stopEnds(text, mark, from, next, end) ? mark.end : undefined;
  // “compounds. . . . The practice”: the first full stop ends the sentence, the others stand for what is left out.
  if (mark.spaced && mark.dots > 3 && kindAt(text, mark.start - 1) & WORD) return mark.start + 1;
  return ellipsisEnds(text, mark, next) ? mark.end : undefined;
}

/** Nothing stands before the mark in its sentence: “... The practice”. */
function isBare(text: string, mark: EndMark, from: number): boolean {
  let at = mark.start;
  while (at > from && at > mark.start - 8 && !(kindAt(text, at - 1) & WORD)) at -= 1;
  return at === from;
}

/** “[...]” and “(?)” are remarks on what stands before them. */
function isBracketed(text: string, mark: EndMark): boolean {
  return /[([]/.test(text.charAt(mark.start - 1)) && /[)\]]/.test(text.charAt(mark.closers));
}

/** “… it was.” (Smith 55). */
function isCitation(text: string, at: number, end: number): boolean {
  return /^\([^().!?]*\)\./.test(text.slice(at, Math.min(end, at + CITATION_REACH)));
}

function strongEnds(text: string, mark: EndMark, from: number, next: Beginning, end: number): boolean {
  if (mark.quoted) return !speakerFollows(text, next.start, end, false);
  if (mark.closers - mark.start > 1 || text[mark.start] !== '!') return true;
  const { word } = wordBefore(text, mark.start, from);
  return !EXCLAIMING.has(word) || next.quoted || isOpener(next.word);
}

/** An omission after a comma is inside a sentence; one that stands apart before “I” is a speaker’s pause. */
function ellipsisEnds(text: string, mark: EndMark, next: Beginning): boolean {
  if (mark.quoted) return true;
  const apart = kindAt(text, mark.start - 1) === SPACE;
  if (!(next.kind & UPPER) || (apart && /^I(?:['’].*)?$/.test(next.word))) return false;
  return signBefore(text, mark.start, mark.start - 3) !== ',';
}
