import type { Block, QuotationSpan } from '../article/index.ts';
import { tagParts, type Part } from '../language/parts-of-speech/index.ts';
import type { Span } from '../schemas/common.ts';

/** A word or sign of the text, as rules read it. An ending with an apostrophe is one of its own: “Kerry”, “’s”. */
export interface Token extends Span {
  text: string;
  lower: string;
  part: Part;
  /** Its place among the tokens of the text. */
  index: number;
  /** Index of the sentence and of the block that hold it. */
  sentence: number;
  block: number;
  /** Whether it stands between quotation marks, or is one of them. */
  isQuoted: boolean;
  isWord: boolean;
}

/** What tokens are read from. */
export interface TokenText {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Span[];
  quotations: readonly QuotationSpan[];
}

// U.S., Mr.; numbers with what is written to them; words with inner hyphens; endings with an apostrophe; signs.
const TOKEN =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|Sr|St|Inc|Corp|Co|Lt|Col|Rev|No)\.|\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d])|\p{L}+['’]\p{Lu}\p{L}+|[\p{L}\p{M}\d]+(?:[-‑&][\p{L}\p{M}\d]+)*|['’](?:s|re|ve|ll|d|m|t|S)(?!\p{L})|--+|\.{2,}|\S/gu;

const ENDING = /^['’]\p{L}+$/u;

const WORD = /[\p{L}\p{N}]/u;

/** The words and signs of a text in order, with their parts of speech; each belongs to one sentence. */
export function readTokens({ text, blocks, sentences, quotations }: TokenText): Token[] {
  const outer = quotations.filter(({ parent }) => parent === null);
  const tokens: Token[] = [];
  let block = 0;
  let quotation = 0;
  sentences.forEach((sentence, at) => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= sentence.start) block += 1;
    TOKEN.lastIndex = sentence.start;
    for (let match = TOKEN.exec(text); match && match.index < sentence.end; match = TOKEN.exec(text)) {
      const [word] = match;
      const start = match.index;
      while (quotation < outer.length && (outer[quotation]?.end ?? 0) <= start) quotation += 1;
      tokens.push({
        text: word,
        lower: word.toLowerCase(),
        part: 'X',
        index: tokens.length,
        start,
        end: start + word.length,
        sentence: at,
        block,
        isQuoted: (outer[quotation]?.start ?? Infinity) <= start,
        isWord: WORD.test(word),
      });
    }
  });
  tagByBlock(tokens);
  return tokens;
}

function tagByBlock(tokens: readonly Token[]): void {
  for (let from = 0; from < tokens.length;) {
    const block = tokens[from]?.block;
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.block === block) to += 1;
    const group = tokens.slice(from, to);
    const parts = tagParts(
      group.map(({ text, start }, at) => ({
        text,
        isGlued: ENDING.test(text) && !/s$/i.test(text) && group[at - 1]?.end === start,
      })),
    );
    group.forEach((token, at) => {
      token.part = parts[at] ?? 'X';
    });
    from = to;
  }
}
