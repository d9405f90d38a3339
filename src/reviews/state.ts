import { fold, foldTypography } from '../article/index.ts';
import type { Anchor } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import type { ReviewState } from '../schemas/report.ts';
import { placeWords } from './place.ts';
import { resolveAnchor } from './resolve.ts';
import type { SearchText } from './search-text.ts';
import { wordDiff } from './word-diff.ts';

/** A review's words in the article of today. */
export interface PlacedReview {
  /** Where the words stand; null for an orphan. */
  span: Span | null;
  state: ReviewState;
}

/** What a review or a dismissal says of its words. */
export interface Held {
  words: string;
  after?: string | undefined;
}

const isSame = (a: string, b: string): boolean =>
  fold(a) === fold(b) || foldTypography(a) === foldTypography(b);

/** The words of a review that was not confirmed, or into which the editor has written others since. */
function placeAnew(text: SearchText, held: Held, anchor: Anchor | undefined): PlacedReview {
  const place = placeWords(text, held);
  if (!place.found) return { span: null, state: { state: 'orphan', reason: place.reason } };
  if (!anchor) return { span: place.span, state: { state: 'holds' } };
  const diff = wordDiff(fold(anchor.words), fold(held.words));
  return { span: place.span, state: { state: 'changed', diff } };
}

/**
 * Places a review and says whether its rating stands. A rating was given for the words that the anchor remembers, at
 * the place that it remembers: where that passage reads otherwise today, or where the editor has since written other
 * words into the review, the rating is shown as given for the earlier ones.
 */
export function placeReview(text: SearchText, held: Held, anchor: Anchor | undefined): PlacedReview {
  if (!anchor || !isSame(anchor.words, held.words)) return placeAnew(text, held, anchor);
  const found = resolveAnchor(text, anchor);
  const { span } = found;
  if (span === null) return { span, state: { state: 'orphan', reason: found.reason } };
  if (found.isSame) return { span, state: { state: 'holds' } };
  const diff = wordDiff(fold(anchor.words), fold(text.text.slice(span.start, span.end)));
  return { span, state: { state: 'changed', diff } };
}
