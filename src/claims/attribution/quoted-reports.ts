import { SAYING_WORDS } from '../../language/reporting/index.ts';
import { lowerOf } from './context.ts';
import type { Draft } from './link.ts';
import { subjectOf } from './subject.ts';
import { QUOTE, type Range, type Tokens } from './tokens.ts';

/** How many words may stand between the word of saying and “that”: “told me and my colleagues that”. */
const HEARERS = 5;

/**
 * Reports inside a quotation: “My driver told me that the road was fine.” The model was taught to take a quotation
 * as a whole, so rules find them, and only where “that” leaves no doubt.
 */
export function reportsWithin(tokens: Tokens, content: Range, used: Uint8Array): Draft[] {
  const found: Draft[] = [];
  for (let i = content.from + 1; i < content.to; i += 1) {
    if (tokens.quote[i] !== QUOTE.inside || used[i] || !SAYING_WORDS.has(lowerOf(tokens, i))) continue;
    const that = thatAfter(tokens, i, content.to);
    const cue = { from: i, to: i + 1 };
    const source = that === null ? null : subjectOf(tokens, cue, used);
    if (that === null || !source || source.from < content.from) continue;
    const to = endOf(tokens, i, content.to);
    if (to - that > 2) found.push({ source, cue, contents: [{ from: that, to }] });
    i = to - 1;
  }
  return found;
}

/** Where the “that” stands which a word of saying leads to. */
function thatAfter(tokens: Tokens, verb: number, end: number): number | null {
  for (let i = verb + 1; i < Math.min(end, verb + 2 + HEARERS); i += 1) {
    const word = lowerOf(tokens, i);
    if (word === 'that') return i;
    if (!/^\p{L}/u.test(word)) return null;
  }
  return null;
}

/** The end of the sentence, without its end marks, as far as the quotation goes. */
function endOf(tokens: Tokens, i: number, end: number): number {
  const sentence = tokens.sentences[tokens.sentenceOf[i] ?? 0];
  let to = Math.min(end, sentence?.to ?? end);
  while (to > i && /^[.!?,”]$/.test(lowerOf(tokens, to - 1))) to -= 1;
  return to;
}
