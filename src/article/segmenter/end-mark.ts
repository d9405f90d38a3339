import {
  ELLIPSIS,
  FULL_STOP,
  isClosingBracket,
  isClosingQuote,
  isEndMark,
  kindAt,
  LOWER,
  SPACE,
  STRAIGHT_QUOTE,
  WORD,
} from './characters.ts';

/** A run of end marks and the closing signs that belong to it. */
export interface EndMark {
  start: number;
  /** Where the end marks end and the closing signs start. */
  closers: number;
  /** Where the closing signs end. */
  end: number;
  dots: number;
  /** A question or exclamation mark is among them. */
  strong: boolean;
  /** Omission marks: two full stops or more, or “…”. */
  ellipsis: boolean;
  /** The full stops stand apart: “. . .”. */
  spaced: boolean;
  /** A quotation closes with it. */
  quoted: boolean;
  /** A bracket closes with it. */
  bracketed: boolean;
}

/** Reads the end marks at an offset. `inQuote` says whether a straight quotation mark is open there. */
export function readEndMark(text: string, start: number, end: number, inQuote: boolean): EndMark {
  let at = start;
  let dots = 0;
  let strong = false;
  let ellipsis = false;
  let spaced = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === FULL_STOP) dots += 1;
    else if (code === ELLIPSIS) ellipsis = true;
    else if (isEndMark(code)) strong ||= !/[。．]/.test(text.charAt(at));
    // “. . .”, but not “The end. ... he said”: there the ellipsis is one of its own.
    else if (dots > 0 && !strong && !ellipsis && isApart(text, at)) spaced = true;
    else break;
    at += 1;
  }
  const closers = at;
  let quoted = false;
  let bracketed = false;
  for (let open = inQuote; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isClosingBracket(code)) bracketed = true;
    else if (code === STRAIGHT_QUOTE && !open && kindAt(text, at + 1) & WORD) break;
    else if (isClosingQuote(code) && !(kindAt(text, at + 1) & LOWER)) quoted = true;
    else if (open && isSpacedQuote(text, at, end)) continue;
    else break;
    if (code === STRAIGHT_QUOTE) open = !open;
  }
  return { start, closers, end: at, dots, strong, ellipsis: ellipsis || dots > 1, spaced, quoted, bracketed };
}

function isApart(text: string, at: number): boolean {
  return (
    kindAt(text, at) === SPACE &&
    text.charCodeAt(at + 1) === FULL_STOP &&
    text.charCodeAt(at + 2) !== FULL_STOP &&
    text.charCodeAt(at - 2) !== FULL_STOP
  );
}

/** A closing straight mark with white space on both sides: It is over. " */
function isSpacedQuote(text: string, at: number, end: number): boolean {
  return (
    kindAt(text, at) === SPACE &&
    text.charCodeAt(at + 1) === STRAIGHT_QUOTE &&
    (at + 2 >= end || kindAt(text, at + 2) === SPACE)
  );
}
