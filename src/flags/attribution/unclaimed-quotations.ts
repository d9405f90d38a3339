import { indexHolding } from '../../article/index.ts';
import { SAYING_WORDS } from '../../language/reporting/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Facts } from '../facts.ts';

/** Shorter ones may be titles, slogans or terms. */
const WORDS = 8;

/** How much of its paragraph a quotation must be to stand for itself. */
const SHARE = 0.9;

/** “— Anna Weber”, as under a motto. */
const SIGNED = /^\s*[-–—―]/;

/**
 * Finds quotations that are a paragraph of their own and that nobody says: neither that paragraph nor the one before
 * names a sayer, nor does a line under it. A quotation may go on with what the sayer of the paragraph before has said,
 * and so may several in a row, of which the first counts.
 */
export function unclaimedQuotations(facts: Facts): Span[] {
  const { text, blocks } = facts;
  const candidates = facts.quotations.filter((quotation) => {
    const { parent, marks, closed, inner } = quotation;
    if (parent !== null || marks !== 'double' || !closed) return false;
    return isSentence(text.slice(inner.start, inner.end)) && isWholeBlock(facts, quotation);
  });
  if (candidates.length === 0) return [];
  const saying = sayingBlocks(facts);
  const bare = new Set(
    facts.quotations
      .filter((quotation) => isWholeBlock(facts, quotation))
      .map(({ start }) => indexHolding(blocks, start)),
  );
  return candidates.filter(({ start, end }) => {
    const at = indexHolding(blocks, start);
    const next = blocks[at + 1];
    // The first paragraph under a headline may be a motto.
    if (at < 2 || saying.has(at) || saying.has(at - 1) || bare.has(at - 1)) return false;
    if (SIGNED.test(text.slice(end, end + 3))) return false;
    return next?.kind === 'paragraph' && !SIGNED.test(text.slice(next.start, next.start + 3));
  });
}

function isWholeBlock({ blocks }: Facts, { start, end }: Span): boolean {
  const block = blocks[indexHolding(blocks, start)];
  return block?.kind === 'paragraph' && end - start >= SHARE * (block.end - block.start);
}

function isSentence(words: string): boolean {
  return /^\p{Lu}/u.test(words) && /[.!?]$/.test(words) && words.split(/\s+/, WORDS).length === WORDS;
}

/** The paragraphs in which somebody says something, or that lead in what follows with a colon. */
function sayingBlocks({ tokens, attributions, blocks }: Facts): Set<number> {
  const saying = new Set<number>();
  for (const { lower, isQuoted, block } of tokens)
    if (!isQuoted && (lower === 'according' || lower === ':' || SAYING_WORDS.has(lower))) saying.add(block);
  for (const { source, content } of attributions)
    for (const span of source ? [source, ...content] : []) saying.add(indexHolding(blocks, span.start));
  return saying;
}
