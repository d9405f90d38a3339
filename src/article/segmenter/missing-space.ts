import { abbreviationClass } from './abbreviations.ts';
import { DIGIT, isWideEnd, kindAt, LOWER, SPACE, UPPER } from './characters.ts';
import type { EndMark } from './end-mark.ts';
import { isOpener } from './openers.ts';
import { beginningAt, inAddress, wordBefore } from './surroundings.ts';

/**
 * Where a sentence ends at a mark that has no white space after it, as where a page lost it
 * (“said.The”) or a note's number follows (“large.[7] The”); undefined where none ends.
 */
export function endWithoutSpace(text: string, mark: EndMark, from: number, end: number): number | undefined {
  if (isWideEnd(text.charCodeAt(mark.start))) return mark.end;
  if (mark.spaced) return undefined;
  const note = noteEnd(text, mark, end);
  if (note !== undefined) return note;
  const kind = kindAt(text, mark.end);
  const curly = /[“«]/.test(text.charAt(mark.end));
  const straight = text[mark.end] === '"' && (kindAt(text, mark.end + 1) & UPPER) !== 0;
  if (!(kind & UPPER) && !curly && !straight) return undefined;
  if (mark.ellipsis && !mark.quoted) return ellipsisEnds(text, mark, from, end) ? mark.end : undefined;
  if (!curly && !straight && !startsWord(text, mark.end)) return undefined;
  const { word, start } = wordBefore(text, mark.start, from);
  const ordinary = /^(?:\p{L}?[\p{Ll}’']+|\p{Lu}+)$/u.test(word) ? word.length > 1 : /^\d[\d.]*$/.test(word);
  const sure = ordinary || mark.quoted || mark.bracketed;
  if (!sure || abbreviationClass(word, text.charAt(start - 1))) return undefined;
  return inAddress(text, mark.start, from, end) ? undefined : mark.end;
}

/** “any day now...They see”, “in general…Democrats think”, but “long ago in...April”. */
function ellipsisEnds(text: string, mark: EndMark, from: number, end: number): boolean {
  if (!startsWord(text, mark.end)) return false;
  return (
    !isOpener(wordBefore(text, mark.start, from).word) || isOpener(beginningAt(text, mark.end, end).word)
  );
}

/** A capital and a small letter, or a word of one capital: “The”, “A”, “I’m”. */
function startsWord(text: string, at: number): boolean {
  return (kindAt(text, at + 1) & LOWER) !== 0 || /^[AI][\s'’]/.test(text.slice(at, at + 2));
}

/** Where note numbers end that follow an end mark before white space and a new sentence. */
function noteEnd(text: string, mark: EndMark, end: number): number | undefined {
  let at = mark.end;
  if (text[at] === '[') {
    // Each note is short, so that this is no long way however many there are.
    for (let note = NOTE.exec(text.slice(at, at + 6)); note; note = NOTE.exec(text.slice(at, at + 6))) {
      at += note[0].length;
    }
  } else if (mark.bracketed || text[mark.start - 1] === ')' || kindAt(text, mark.start - 1) & LOWER) {
    while (at < end && at < mark.end + 2 && kindAt(text, at) === DIGIT) at += 1;
    if (mark.dots !== 1) return undefined;
    const { word, start } = wordBefore(text, mark.start, mark.start - 12);
    if (abbreviationClass(word, text.charAt(start - 1))) return undefined;
  }
  if (at === mark.end || at >= end || kindAt(text, at) !== SPACE) return undefined;
  return beginningAt(text, at, end).opens ? at : undefined;
}

const NOTE = /^\[\d{1,3}\]/;
