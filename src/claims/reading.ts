import { overlapping, type Article } from '../article/index.ts';
import type { Attribution } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import type { ClaimKind } from '../schemas/review.ts';
import { splitClauses } from './clauses.ts';
import { assertsNothing } from './kind.ts';

/** What of an article its claims are found in. */
export type ClaimText = Pick<Article, 'text' | 'blocks' | 'sentences' | 'title' | 'quotations'>;

/** An article and who says what in it. */
export interface Reading {
  article: ClaimText;
  /** The outermost quotations, none of which overlaps another. */
  quotations: readonly Span[];
  attributions: readonly Attribution[];
}

/** A claim before it is judged: its words, its kind, and the attribution that it comes from. */
export interface Draft extends Span {
  kind: ClaimKind;
  attribution: number | null;
}

/** The words of a passage. */
export function wordsAt({ article }: Reading, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** The statements within a passage, sentence by sentence and clause by clause. */
export function statementsIn({ article }: Reading, passage: Span): Span[] {
  return overlapping(article.sentences, passage).flatMap((sentence) => {
    const start = Math.max(sentence.start, passage.start);
    const text = article.text.slice(start, Math.min(sentence.end, passage.end));
    if (assertsNothing(text)) return [];
    return splitClauses(text).map((clause) =>
      withoutOddMarks(article.text, { start: start + clause.start, end: start + clause.end }),
    );
  });
}

const OPENING = /^(?:[“«"]|''|``)/u;
const CLOSING = /(?:[”»"]|'')$/u;

/** A statement without a quotation mark at its border whose partner stands outside, or at its other border. */
function withoutOddMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const opened = words.match(/[“«]|(?<=^|\s)(?:"|''|``)/gu)?.length ?? 0;
  const closed = words.match(/[”»]|(?<=\S)(?:"|'')/gu)?.length ?? 0;
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const closing = CLOSING.exec(words)?.[0].length ?? 0;
  const whole = opened === 1 && closed === 1 && opening > 0 && closing > 0;
  const first = opened > closed || whole ? opening : 0;
  const last = closed > opened || whole ? closing : 0;
  const inner = words.slice(0, words.length - last);
  return {
    start: start + first,
    end: start + (last > 0 ? inner.replace(/[,.!\s]+$/u, '').length : inner.length),
  };
}
