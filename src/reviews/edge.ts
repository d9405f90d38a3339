import { foldTypography } from '../article/index.ts';
import { findChanges } from '../sources/index.ts';
import type { Anchor } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import type { SearchText } from './search-text.ts';

/** So much text on either side is looked at, in characters: more words than anybody puts in at one place. */
const REACH = 160;

/** So many words put in at a border are noticed: “not”, “no longer”, “up to almost”. */
const MOST_PUT_IN = 3;

/** Numbers, words, and marks one by one; a break between paragraphs is a mark, too. */
const TOKENS = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\n|\S/gu;

/** Text as words and marks in which breaks between paragraphs are kept. */
function tokensOf(text: string): string[] {
  const lines = text.split(/\n\s*/).map((line) => foldTypography(line));
  return lines.join('\n').match(TOKENS) ?? [];
}

/** Marks with which a sentence ends, and those that may stand behind or before them. */
const END = /^[.!?…\n]$/;
const CLOSER = /^["')\]]$/;

/** Marks that say nothing of the words beside them; a sign such as “$”, “%” or “-” before a number is none of them. */
const isIdle = (mark: string): boolean => /^[.,;:!?'"()[\]…\n]$/.test(mark) || mark === '-';

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/** Whether a sentence begins or ends here: what stands outside, the nearest first, leads off with an end. */
function isSentenceBorder(outside: readonly string[]): boolean {
  const first = outside.find((token) => !CLOSER.test(token));
  return first === undefined || END.test(first);
}

/** How the words inside meet the border: the first of them for the border before, the last for that behind. */
interface Side {
  then: readonly string[];
  now: readonly string[];
  inner: string;
}

/**
 * What was put in at a border of the words, the nearest first: it stands between them and what stood next to them, or
 * in the same sentence as words that began or ended one. Nothing where only a neighbour became another word.
 */
function putIn({ then, now, inner }: Side, isBorder: boolean): readonly string[] {
  const words = now.slice(0, MOST_PUT_IN + 2);
  const [next, second] = then;
  const isNext = (token: string, index: number): boolean =>
    token === next && (second === undefined || now[index + 1] === second);
  const isEnd = (token: string): boolean => END.test(token) || CLOSER.test(token);
  const meets = words.findIndex(isBorder ? isEnd : isNext);
  if (meets === -1 && !isBorder && words[0] === next) return [];
  // The neighbour may have become another word besides; what stood behind it tells that more stands between than did.
  const beyond = isBorder ? -1 : words.findIndex((token, index) => index > 1 && token === second);
  const stopsAt = meets === -1 && beyond > 1 ? beyond - 1 : meets;
  if (stopsAt === -1) return isBorder || isNegation(words[0]) ? words.slice(0, 1) : [];
  const added = words.slice(0, stopsAt);
  const isSigned = added[0] === '-' && /^\p{N}/u.test(inner);
  return isSigned || added.some((token) => !isIdle(token)) ? added : [];
}

function isNegation(token: string | undefined): boolean {
  return (
    token !== undefined && isWord(token) && findChanges('', token).some(({ kind }) => kind === 'negation')
  );
}

/** Whether a negation is gone that stood next to the words. */
function lostNegation({ then, now }: Side): boolean {
  const [next, second] = then;
  return second !== undefined && now[0] === second && isNegation(next);
}

/** How many characters of the text outside the words hold these tokens. */
function lengthOf(outside: string, tokens: readonly string[], isBefore: boolean): number {
  if (tokens.length === 0) return 0;
  const all = [...outside.matchAll(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|\S/gu)];
  // Breaks between paragraphs are white space here.
  const count = tokens.filter((token) => token !== '\n').length;
  const last = isBefore ? all.at(-count) : all[count - 1];
  if (!last) return 0;
  return isBefore ? outside.length - last.index : last.index + last[0].length;
}

/**
 * Holds the borders of words that stand as they were against what stood next to them. Words put in there (“not” before
 * the first, “per cent” behind a number) may be meant as part of what was judged, and nobody has judged them.
 * @returns the span with what was put in, or null where the words stand as they stood
 */
export function changedBorders({ text }: SearchText, span: Span, anchor: Anchor): Span | null {
  const outside = {
    before: text.slice(Math.max(0, span.start - REACH), span.start),
    behind: text.slice(span.end, span.end + REACH),
  };
  const words = tokensOf(anchor.words);
  const before: Side = {
    then: tokensOf(anchor.prefix.slice(-REACH)).reverse(),
    now: tokensOf(outside.before).reverse(),
    inner: words[0] ?? '',
  };
  const behind: Side = {
    then: tokensOf(anchor.suffix.slice(0, REACH)),
    now: tokensOf(outside.behind),
    inner: words.at(-1) ?? '',
  };
  const ends = END.test(behind.inner) || (CLOSER.test(behind.inner) && END.test(words.at(-2) ?? ''));
  const lead = putIn(before, isSentenceBorder(before.then));
  const tail = ends ? [] : putIn(behind, isSentenceBorder(behind.then));
  const isLost = lostNegation(before) || lostNegation(behind);
  if (lead.length + tail.length === 0 && !isLost) return null;
  return {
    start: span.start - lengthOf(outside.before, lead, true),
    end: span.end + lengthOf(outside.behind, tail, false),
  };
}
