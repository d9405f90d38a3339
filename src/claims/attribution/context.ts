import { mix } from './hash.ts';
import { QUOTE, type Tokens } from './tokens.ts';
import { WORD_CLASS } from './word-classes.ts';

/** What the features of a token are made of: for each token, what surrounds it. */
export interface Context {
  tokens: Tokens;
  word: Int32Array;
  stem: Int32Array;
  /** Start and end of the sentence of each token. */
  sentenceStart: Int32Array;
  sentenceEnd: Int32Array;
  paragraphStart: Int32Array;
  paragraphEnd: Int32Array;
  /** How many tokens ago the quotation opened, 50 at most. */
  quoteDepth: Uint8Array;
  /** 1 where the token’s paragraph ends within a quotation. */
  pending: Uint8Array;
  /** The nearest likely cue before a token and from it on, in its sentence, or -1. */
  cueBefore: Int32Array;
  cueAfter: Int32Array;
  cue: Uint8Array;
  /** How many commas, and how many quotation marks, stand before each token. */
  commas: Int32Array;
  marks: Int32Array;
  /** What follows a likely cue, as the words before and behind it see it. */
  follows: Uint8Array;
  ends: Uint8Array;
}

/** Rough distances, so that near ones are told apart better than far ones. */
export function bucket(distance: number): number {
  if (distance <= 5) return distance;
  if (distance <= 7) return 6;
  if (distance <= 10) return 7;
  if (distance <= 15) return 8;
  if (distance <= 25) return 9;
  return distance <= 40 ? 10 : 11;
}

/** Works out what surrounds each token, in a few passes over the text. */
export function contextOf(tokens: Tokens): Context {
  const { count, form, forms } = tokens;
  const ints = (): Int32Array => new Int32Array(count);
  const bytes = (): Uint8Array => new Uint8Array(count);
  const context: Context = {
    tokens,
    word: Int32Array.from(form, (id) => forms.word[id] ?? 0),
    stem: Int32Array.from(form, (id) => forms.stem[id] ?? 0),
    sentenceStart: ints(),
    sentenceEnd: ints(),
    paragraphStart: ints(),
    paragraphEnd: ints(),
    quoteDepth: bytes(),
    pending: bytes(),
    cueBefore: ints(),
    cueAfter: ints(),
    cue: Uint8Array.from(form, (id) => forms.cue[id] ?? 0),
    commas: new Int32Array(count + 1),
    marks: new Int32Array(count + 1),
    follows: bytes(),
    ends: bytes(),
  };
  readParagraphs(context);
  readSentences(context);
  return context;
}

function readParagraphs(context: Context): void {
  const { tokens, commas, marks } = context;
  for (const { from, to } of tokens.paragraphs) {
    let depth = 0;
    const last = tokens.quote[to - 1];
    const open = last === QUOTE.inside || last === QUOTE.opens ? 1 : 0;
    for (let i = from; i < to; i += 1) {
      const quote = tokens.quote[i] ?? 0;
      if (quote === QUOTE.opens) depth = 0;
      depth += 1;
      context.quoteDepth[i] = quote === QUOTE.opens || quote === QUOTE.inside ? Math.min(depth, 50) : 0;
      context.pending[i] = open;
      context.paragraphStart[i] = from;
      context.paragraphEnd[i] = to;
      const lower = lowerOf(tokens, i);
      commas[i + 1] = (commas[i] ?? 0) + (lower === ',' ? 1 : 0);
      marks[i + 1] = (marks[i] ?? 0) + (quote === QUOTE.opens || quote === QUOTE.closes ? 1 : 0);
    }
  }
}

function readSentences(context: Context): void {
  const { tokens, cue } = context;
  for (const { from, to } of tokens.sentences) {
    let before = -1;
    for (let i = from; i < to; i += 1) {
      context.sentenceStart[i] = from;
      context.sentenceEnd[i] = to;
      context.cueBefore[i] = before;
      if (!cue[i]) continue;
      before = i;
      const next = i + 1 < to ? lowerOf(tokens, i + 1) : undefined;
      context.follows[i] = followCode(next, tokens.wordClass[i + 1] ?? 0);
      context.ends[i] = endCode(next);
    }
    let after = -1;
    for (let i = to - 1; i >= from; i -= 1) {
      if (cue[i]) after = i;
      context.cueAfter[i] = after;
    }
  }
}

function followCode(next: string | undefined, wordClass: number): number {
  if (next === 'that') return 1;
  if (next === '“' || next === '"') return 2;
  if (next === ',') return 3;
  return wordClass === WORD_CLASS.pronoun ? 4 : 0;
}

function endCode(next: string | undefined): number {
  if (next === undefined) return 5;
  if (next === 'that') return 1;
  if (next === '“' || next === '"') return 2;
  return next === ',' || next.startsWith('.') ? 3 : 4;
}

/** A token’s spelling in lower case. */
export function lowerOf(tokens: Tokens, i: number): string {
  return tokens.forms.lower[tokens.form[i] ?? 0] ?? '';
}

/** Mixes the word classes of tokens `from` to `to`, both included, into one number. */
export function classPath(wordClass: Int32Array, from: number, to: number, seed: number): number {
  let path = seed;
  for (let i = from; i <= to; i += 1) path = mix(path, wordClass[i] ?? 0);
  return path;
}
