import { createHash } from 'node:crypto';
import { foldTypographyWithMap, foldWithMap, unfold, type Folded } from '../article/index.ts';
import type { Span } from '../schemas/common.ts';

/** A text made ready for finding words in it, in two foldings with the way back to the text's own offsets. */
export interface SearchText {
  text: string;
  /** White space folded: so words are compared. */
  plain: Folded;
  /** Quotes, dashes, spaces and the like folded: so what is only set otherwise is found. */
  loose: Folded;
  /** SHA-256 of the text. */
  sha256: string;
}

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Folds a text once, for many searches. */
export function searchText(text: string): SearchText {
  return { text, plain: foldWithMap(text), loose: foldTypographyWithMap(text), sha256: sha256(text) };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{N}/u;

/** What stands between the digits of one number: “1,200”, “3.5”, “10:30”, “9/11”. */
const JOINT = /[.,:/'’⁄]/;

/** Whether a border would cut a word or a number in two, as “art” does in “party” and “200” in “1,200”. */
export function cutsWord(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)];
  if (WORD.test(before) && WORD.test(behind)) return true;
  const cutsBefore = DIGIT.test(behind) && JOINT.test(before) && DIGIT.test(text.charAt(at - 2));
  const cutsBehind = DIGIT.test(before) && JOINT.test(behind) && DIGIT.test(text.charAt(at + 1));
  return cutsBefore || cutsBehind;
}

/** How whole words are at their two borders where they are looked for. */
export interface Borders {
  start: boolean;
  end: boolean;
}

const WHOLE: Borders = { start: true, end: true };

/** No text repeats words that somebody judged so often; telling them apart would cost more than it gives. */
const MOST = 200;

/** Where words stand in a folded text, as spans of it, whole words only; never more than 200. */
function standIn(folded: string, words: string, { start, end }: Borders): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1)) {
    const behind = at + words.length;
    if ((start && cutsWord(folded, at)) || (end && cutsWord(folded, behind))) continue;
    found.push({ start: at, end: behind });
    if (found.length === MOST) break;
  }
  return found;
}

/** The span of the text, from its first character to its last one's end: what folding swallowed behind stays outside. */
function spanIn({ offsets }: Folded, { start, end }: Span): Span {
  return { start: Number(offsets[start]), end: Number(offsets[end - 1]) + 1 };
}

/** Where the words stand in the text, white space apart. */
export function occurrences(haystack: SearchText, words: string, borders: Borders = WHOLE): Span[] {
  const { plain } = haystack;
  return standIn(plain.text, foldWithMap(words).text, borders).map((span) => spanIn(plain, span));
}

/** Where they stand with quotes, dashes, spaces and the like folded. */
export function looseOccurrences(haystack: SearchText, words: string, borders: Borders = WHOLE): Span[] {
  const { loose } = haystack;
  return standIn(loose.text, foldTypographyWithMap(words).text, borders).map((span) => unfold(loose, span));
}
