import { inside } from '../../article/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Facts } from '../facts.ts';
import type { Token } from '../tokens.ts';

/** A headline apart from the text below it. */
export interface Outline {
  headline: Span;
  /** Its words and signs. */
  tokens: Token[];
  /** Those of the text below. */
  body: Token[];
}

const MOST_WORDS = 20;

/** A body shorter than this may leave out what its headline says. */
const LEAST_BODY = 80;

/**
 * The headline and the body of a text, or null where there is no headline. Where none is given it is the first paragraph, if
 * that is short, has no full stop, and two more follow.
 */
export function outlineOf(facts: Facts): Outline | null {
  const headline = facts.title ?? guess(facts);
  if (!headline) return null;
  const isHeadline = (token: Token): boolean => inside(token, headline);
  const tokens = facts.tokens.filter(isHeadline);
  const body = facts.tokens.filter(({ start }) => start >= headline.end);
  return body.length < LEAST_BODY ? null : { headline, tokens, body };
}

function guess({ blocks, text }: Facts): Span | null {
  const [first, ...others] = blocks;
  if (!first || others.length < 2) return null;
  const words = text.slice(first.start, first.end);
  const isShort = words.split(/\s+/).length < MOST_WORDS;
  return isShort && !/[.!?:]["”’')]?$/.test(words) ? { start: first.start, end: first.end } : null;
}
