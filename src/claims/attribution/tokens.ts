import type { Article } from '../../article/index.ts';
import type { Span } from '../../schemas/common.ts';
import { createForms, formOf, type Forms } from './forms.ts';
import { WORD_CLASS } from './word-classes.ts';

/** What of an Article the search for attributions reads. */
export type AttributionText = Pick<Article, 'text' | 'blocks' | 'sentences' | 'quotations' | 'title'>;

/** How a token stands to quotation marks. */
export const QUOTE = { outside: 0, opens: 1, inside: 2, closes: 3 } as const;

/** A stretch of tokens, the end exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** The words and signs of a text, as parallel arrays. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Index of each token’s spelling in `forms`. */
  form: Int32Array;
  forms: Forms;
  wordClass: Int32Array;
  /** One of QUOTE. */
  quote: Uint8Array;
  sentenceOf: Int32Array;
  sentences: Range[];
  /** The tokens of each block that has any. */
  paragraphs: Range[];
  paragraphOf: Int32Array;
}

const TOKEN =
  /(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|Sr|St|Inc|Corp|Co|Lt|Col|Rev)\.|[$£€]?\d[\d,]*(?:\.\d+)?%?(?:st|nd|rd|th|s)?|[\p{L}\p{M}]+(?:[-&][\p{L}\p{M}\d]+)*|['’](?:s|re|ve|ll|d|m|t)\b|''|``|--+|\.{2,}|\S/gu;

interface Marks {
  /** 1 where a mark opens a quotation, 2 where it closes one; by offset. */
  roles: Map<number, number>;
  /** The outermost quotations. */
  outer: readonly Span[];
}

function marksOf({ quotations }: AttributionText): Marks {
  const roles = new Map<number, number>();
  for (const { start, end, parent, closed } of quotations) {
    if (parent !== null) continue;
    roles.set(start, 1);
    if (closed) roles.set(end - 1, 2);
  }
  return { roles, outer: quotations.filter(({ parent }) => parent === null) };
}

/**
 * Takes a text apart into words and signs, sentence by sentence. Whatever sign opens or closes a quotation is read
 * as “ or ”, so that texts of every house style look alike.
 */
export function tokenize(article: AttributionText, cueStrength: ReadonlyMap<string, number>): Tokens {
  const { text, sentences, blocks } = article;
  const { roles, outer } = marksOf(article);
  const forms = createForms(cueStrength);
  const start: number[] = [];
  const end: number[] = [];
  const form: number[] = [];
  const quote: number[] = [];
  const sentenceOf: number[] = [];
  const paragraphOf: number[] = [];
  const ranges: Range[] = [];
  const paragraphs: Range[] = [];
  let block = 0;
  let quotation = 0;
  let lastBlock = -1;
  for (const sentence of sentences) {
    const from = start.length;
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= sentence.start) block += 1;
    TOKEN.lastIndex = sentence.start;
    for (let match = TOKEN.exec(text); match && match.index < sentence.end; match = TOKEN.exec(text)) {
      const at = match.index;
      const word = match[0];
      while (quotation < outer.length && (outer[quotation]?.end ?? 0) <= at) quotation += 1;
      const within = (outer[quotation]?.start ?? Infinity) <= at;
      const first = start.length === from && lastBlock !== block;
      const role = roles.get(at) ?? (word.length > 1 ? roles.get(at + word.length - 1) : undefined) ?? 0;
      // A speech of several paragraphs opens anew in each.
      const opens = role === 1 || (within && first && /^["“‘']$/.test(word));
      start.push(at);
      end.push(at + word.length);
      form.push(formOf(forms, opens ? '“' : role === 2 ? '”' : word));
      quote.push(opens ? QUOTE.opens : role === 2 ? QUOTE.closes : within ? QUOTE.inside : QUOTE.outside);
      sentenceOf.push(ranges.length);
    }
    const to = start.length;
    if (to === from) continue;
    ranges.push({ from, to });
    const paragraph = paragraphs.at(-1);
    if (paragraph && lastBlock === block) paragraph.to = to;
    else paragraphs.push({ from, to });
    lastBlock = block;
    for (let i = from; i < to; i += 1) paragraphOf.push(paragraphs.length - 1);
  }
  const wordClass = Int32Array.from(form, (id) => forms.wordClass[id] ?? 0);
  for (const { from } of ranges) {
    if (wordClass[from] === WORD_CLASS.name) wordClass[from] = WORD_CLASS.initial;
  }
  return {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    form: Int32Array.from(form),
    forms,
    wordClass,
    quote: Uint8Array.from(quote),
    sentenceOf: Int32Array.from(sentenceOf),
    sentences: ranges,
    paragraphs,
    paragraphOf: Int32Array.from(paragraphOf),
  };
}
