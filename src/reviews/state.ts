import { diffArrays } from 'diff';
import { foldWithMap } from '../article/index.ts';
import type { Anchor } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import type { DiffPart, ReviewState } from '../schemas/report.ts';
import { placeWords, type SearchText } from './place.ts';

/** A review's words in the article of today. */
export interface PlacedReview {
  /** Where the words stand; null for an orphan. */
  span: Span | null;
  state: ReviewState;
}

/** Words, numbers with their separators in one piece, runs of white space, and single marks. */
const TOKENS = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|\s+|./gsu;

/** A word diff, from the words that were judged to the words of today. “1,200” is one word: half of a number says nothing. */
export function wordDiff(was: string, now: string): DiffPart[] {
  return diffArrays(was.match(TOKENS) ?? [], now.match(TOKENS) ?? []).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
}

/**
 * Places a review and says whether its rating stands. A rating was given for the words
 * that the anchor remembers: where the editor has since written other words into the
 * review, they are found, but the rating is shown as given for the earlier ones.
 */
export function placeReview(
  text: SearchText,
  review: { words: string; after?: string | undefined },
  anchor: Anchor | undefined,
): PlacedReview {
  const place = placeWords(text, { words: review.words, after: review.after, anchor });
  if (!place.found) return { span: null, state: { state: 'orphan', reason: place.reason } };
  const { span } = place;
  const fold = (words: string): string => foldWithMap(words).text.trim();
  if (anchor && fold(anchor.words) !== fold(review.words)) {
    const diff = wordDiff(fold(anchor.words), fold(review.words));
    return { span, state: { state: 'changed', diff } };
  }
  return { span, state: { state: 'holds' } };
}
