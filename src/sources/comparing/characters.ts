import { fold } from '../../article/index.ts';
import type { Span } from '../../schemas/common.ts';
import { coreOf, type Quotation } from './quotation.ts';

/** The marks that open the later paragraphs of a long quotation. */
const PARAGRAPH_MARKS = /(\n\s*)["“„«‘']/g;

const END_MARK = /[,.;:!?…]$/;

/** A quotation’s characters, to be compared with those of sources. */
export interface Characters {
  /** From the first word to the last; the second form without the marks that open later paragraphs. */
  core: string;
  bare: string;
  /** Signs before the first word, and behind the last one. */
  lead: string;
  trail: string;
}

export function charactersOf(quotation: Quotation): Characters {
  const { text } = quotation;
  const { start, end } = coreOf({ ...quotation, words: quotation.literal });
  return {
    core: fold(text.slice(start, end)),
    bare: fold(text.slice(start, end).replace(PARAGRAPH_MARKS, '$1')),
    lead: fold(text.slice(0, start)),
    trail: fold(text.slice(end)),
  };
}

/**
 * Whether a passage of a source has the same characters, white space folded. A comma, full stop or other end mark before
 * the closing quotation mark belongs to the sentence around the quotation.
 */
export function areSameCharacters(
  { core, bare, lead, trail }: Characters,
  text: string,
  { start, end }: Span,
): boolean {
  const passage = text.slice(start, end);
  if (core !== fold(passage)) {
    const own = fold(passage);
    if (bare !== own && bare !== fold(passage.replace(PARAGRAPH_MARKS, '$1'))) return false;
  }
  if (lead !== '' && !fold(text.slice(Math.max(0, start - 2 * lead.length - 8), start)).endsWith(lead))
    return false;
  const rest = trail.replace(END_MARK, '').trim();
  if (rest === '') return true;
  const behind = fold(text.slice(end, end + 2 * trail.length + 8));
  return behind.startsWith(trail) || behind.startsWith(rest);
}
