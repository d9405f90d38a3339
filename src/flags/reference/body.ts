import { isWithin } from '../../article/index.ts';
import type { Span } from '../../schemas/common.ts';
import { headingsOf, type Facts } from '../facts.ts';
import type { Token } from '../tokens.ts';

/** Sentences as their tokens. */
export type Sentences = readonly (readonly Token[])[];

/** Running text: the paragraphs below the headline, without headings and lists. */
export interface Body {
  /** Its sentences in order. */
  sentences: Sentences;
  /** Where what may be an unmarked headline ends; 0 where there is none. */
  headlineEnd: number;
  /** Where the short lines end that may follow a headline: what the article is about, its kicker. */
  headEnd: number;
}

/** A line longer than this is no headline and no kicker. */
const MOST_HEADLINE_WORDS = 20;

const MOST_HEADLINE_LENGTH = 200;

/** Short lines beyond so many are the text itself. */
const MOST_LINES = 4;

/** A sentence that stands in a text as prose; a bare list of words is none. */
const PROSE_KINDS = new Set(['paragraph', 'quote']);

const known = new WeakMap<Facts, Body>();

/** The running text of an article, found once. A first paragraph in title case is taken for its headline. */
export function bodyOf(facts: Facts): Body {
  const body = known.get(facts) ?? findBody(facts);
  known.set(facts, body);
  return body;
}

function findBody(facts: Facts): Body {
  const headings = headingsOf(facts);
  const headline = facts.title ? null : lineAt(facts, 0);
  const isTitled = headline !== null && isTitleCase(facts.text.slice(headline.start, headline.end));
  const sentences = facts.tokensBySentence.filter(([first]) => {
    if (!first || (isTitled && first.start < headline.end)) return false;
    const kind = facts.blocks[first.block]?.kind ?? 'paragraph';
    return PROSE_KINDS.has(kind) && !isWithin(headings, { start: first.start, end: first.end });
  });
  let headEnd = facts.title?.end ?? headline?.end ?? 0;
  if (headEnd > 0)
    for (let at = 1; at < MOST_LINES; at += 1) {
      const line = isLabel(facts, at - 1) ? (facts.blocks[at] ?? null) : lineAt(facts, at);
      if (!line) break;
      headEnd = line.end;
    }
  return { sentences, headlineEnd: headline?.end ?? 0, headEnd };
}

/** A word over a summary of what follows. */
const LABEL = /^(?:abstract|summary|synopsis|highlights|story highlights|key points|in brief)[.:]?$/i;

function isLabel({ blocks, text }: Facts, index: number): boolean {
  const block = blocks[index];
  return (
    block !== undefined && block.end - block.start < 20 && LABEL.test(text.slice(block.start, block.end))
  );
}

/** The paragraph at `index` if it is as short as a headline and more follows. */
function lineAt({ blocks, text }: Facts, index: number): Span | null {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next || block.end - block.start > MOST_HEADLINE_LENGTH) return null;
  if (!blocks[index + 2] && next.end - next.start < 2 * (block.end - block.start)) return null;
  const words = text.slice(block.start, block.end);
  return words.split(/\s+/).length > MOST_HEADLINE_WORDS || /\p{L}{4}[.!?]\s+\p{Lu}/u.test(words)
    ? null
    : block;
}

/** “Obama Power Plant Rules Face Key Test”. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.75;
}
