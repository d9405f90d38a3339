import { indexHolding, isWithin, type Block, type QuotationSpan } from '../../article/index.ts';
import { wordsIn } from '../../language/words/index.ts';
import type { Span } from '../../schemas/common.ts';
import { headingsOf } from '../facts.ts';

/** A sentence of prose, as words in lower case. */
export interface Prose extends Span {
  words: string[];
}

/** What is known of a text whose sentences are compared. */
export interface Outline {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Span[];
  title: Span | null;
  quotations: readonly Pick<QuotationSpan, 'inner' | 'parent'>[];
}

/** Shorter sentences are alike by chance: “He did not respond to a request for comment.” */
const LEAST_WORDS = 10;

/** What newsrooms print under many articles: “A spokeswoman for the ministry did not immediately respond to a request for comment.” */
const SET_SENTENCE =
  /\b(?:not|declin\w+|refus\w+|unavailable)\b.{0,40}\b(?:for|to) (?:\w+ ){0,2}comment\b|^(?:Editor[’']s note|Correction|Follow|Read more|Sign up)\b/i;

const ENDS = /[.!?][”"’')\]]*$/;

/**
 * The sentences of a text that can be told to be copies: prose outside quotations, of ten words or more. Left out is what is
 * made to be alike: headings, list items, rows of a table, credits, set sentences, and those that are mostly quoted.
 */
export function proseOf(outline: Outline): Prose[] {
  const { text, blocks, sentences, quotations } = outline;
  const headings = headingsOf(outline);
  const quoted = quotations.filter(({ parent }) => parent === null).map(({ inner }) => inner);
  return sentences.flatMap((span): Prose[] => {
    const kind = blocks[indexHolding(blocks, span.start)]?.kind;
    if (kind !== 'paragraph' && kind !== 'quote') return [];
    const sentence = text.slice(span.start, span.end);
    if (!ENDS.test(sentence) || SET_SENTENCE.test(sentence) || isWithin(headings, span)) return [];
    const words = wordsIn(sentence);
    if (words.length < LEAST_WORDS) return [];
    const spoken = words.filter(({ start, end }) =>
      isWithin(quoted, { start: span.start + start, end: span.start + end }),
    );
    if (spoken.length > words.length / 2) return [];
    return [{ start: span.start, end: span.end, words: words.map(({ word }) => word.toLowerCase()) }];
  });
}
