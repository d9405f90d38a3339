import { isWithin, lastStartingBy } from '../../article/index.ts';
import type { Spelling } from '../../language/index.ts';
import { spellingOf } from '../../language/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Facts } from '../facts.ts';
import { headingsOf } from '../facts.ts';

/** A word whose spelling is British or American, where it stands. */
export interface Evidence extends Span {
  word: string;
  spelling: Spelling;
}

// Not parts of addresses and handles: theatre.example, @grey, #colour.
const WORD = /(?<![\p{L}\p{N}@#_/.])\p{L}[\p{Ll}]{3,}(?![\p{L}\p{N}@_/]|\.\p{L})/gu;

/**
 * The words of a text that tell British from American spelling, in order.
 *
 * A name keeps its spelling wherever it is printed (Pearl Harbor, the Labour Party, Department of Defense),
 * so a word with a capital does not count, but
 *
 * - at a sentence’s beginning, unless another capital follows: “Labour costs rose”, not “Labour Party members left”
 * - beside Ministry or Minister: that is the publication’s own translation of an office
 */
export function evidenceIn(text: string, facts: Facts): Evidence[] {
  const headings = headingsOf(facts);
  const found: Evidence[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const spelling = spellingOf(word.toLowerCase());
    if (!spelling) continue;
    const evidence = { word, spelling, start, end: start + word.length };
    const isCapital = /^\p{Lu}/u.test(word);
    if (!isCapital || isOffice(text, evidence)) found.push(evidence);
    else if (isPlainBeginning(text, evidence, facts.sentences) && !isWithin(headings, evidence))
      found.push(evidence);
  }
  return found;
}

function isOffice(text: string, { start, end }: Span): boolean {
  return (
    /^\s(?:Ministry|Ministries|Ministers?)\b/.test(text.slice(end, end + 12)) ||
    /\b(?:Ministry|Ministries|Ministers?)\s(?:of|for)\s(?:the\s)?$/.test(
      text.slice(Math.max(0, start - 24), start),
    )
  );
}

/** Whether a sentence, or a quotation, begins with the word, and no name does. */
function isPlainBeginning(text: string, { start, end }: Span, sentences: readonly Span[]): boolean {
  if (!/^[,’']?[\p{Ll}]*\s\p{Ll}/u.test(text.slice(end, end + 8))) return false;
  const sentence = sentences[lastStartingBy(sentences, start)];
  if (!sentence) return false;
  return (
    !/[\p{L}\p{N}]/u.test(text.slice(Math.max(sentence.start, start - 4), start)) &&
    start - sentence.start < 4
  );
}
