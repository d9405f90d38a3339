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

const fold = (words: string): string => foldWithMap(words).text.trim();

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
  if (anchor && fold(anchor.words) !== fold(review.words)) {
    const diff = wordDiff(fold(anchor.words), fold(review.words));
    return { span, state: { state: 'changed', diff } };
  }
  return { span, state: { state: 'holds' } };
}

/** So many characters of context on either side are enough to know a place by, if they stand there once. */
const CONTEXT = 32;

/** Where a text stands in another, if it stands there once. */
function onlyPlace(folded: string, words: string): number | null {
  const at = folded.indexOf(words);
  return at === -1 || folded.includes(words, at + 1) ? null : at;
}

/**
 * The place of words that are gone from a text while what stood around them still does: what stands between
 * now took their place. It may be longer than they were, but not by much, or it is a passage of its own.
 */
export function placeAfterEdit(text: SearchText, anchor: Anchor): PlacedReview | null {
  const { folded, offsets } = text;
  const prefix = fold(anchor.prefix).slice(-CONTEXT);
  const suffix = fold(anchor.suffix).slice(0, CONTEXT);
  const before = prefix === '' ? 0 : onlyPlace(folded, prefix);
  const behind = suffix === '' ? folded.length : onlyPlace(folded, suffix);
  if (before === null || behind === null) return null;
  const start = before + prefix.length;
  const now = folded.slice(start, behind);
  const words = now.trim();
  if (words === '' || words.length > 2 * anchor.words.length + CONTEXT) return null;
  const first = start + now.indexOf(words);
  const last = first + words.length - 1;
  return {
    span: { start: Number(offsets[first]), end: Number(offsets[last]) + 1 },
    state: { state: 'changed', diff: wordDiff(fold(anchor.words), words) },
  };
}
