import { lowerOf, type Context } from './context.ts';

/** How many kinds of border between two tokens there are. */
export const BORDERS = 11;

const SIGNS: Readonly<Record<string, number>> = {
  '“': 1,
  '”': 2,
  '"': 3,
  ',': 4,
  '.': 5,
  '?': 5,
  '!': 5,
  ':': 6,
  '—': 7,
  '–': 7,
  '-': 7,
};

/** The kind of border before token `i`, by which the labels’ succession is weighed: a comma, a mark, a new sentence. */
export function borderBefore(context: Context, i: number): number {
  const { tokens, sentenceStart, paragraphStart } = context;
  const own = SIGNS[lowerOf(tokens, i)];
  if (own === 1) return 9;
  if (own === 2) return 10;
  const first = paragraphStart[i] ?? 0;
  if (i === sentenceStart[i] && i > first) return 8;
  return SIGNS[lowerOf(tokens, i > first ? i - 1 : i)] ?? 0;
}
