import type { Attribution } from '../../schemas/analysis.ts';
import { QUOTE, type Range, type Tokens } from './tokens.ts';
import { WORD_CLASS } from './word-classes.ts';

/** From this share of words between quotation marks on, all of a content counts as quoted. */
const ALL = 0.9;

/** Whether contents stand between quotation marks, wholly, not at all, or in part. */
export function kindOfContents(tokens: Tokens, contents: readonly Range[]): Attribution['kind'] {
  let words = 0;
  let quoted = 0;
  for (const { from, to } of contents) {
    for (let i = from; i < to; i += 1) {
      if ((tokens.wordClass[i] ?? 0) >= WORD_CLASS.sign) continue;
      words += 1;
      if (tokens.quote[i] !== QUOTE.outside) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= words * ALL ? 'direct' : 'mixed';
}
