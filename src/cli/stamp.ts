import { fold, foldTypography, readArticle } from '../article/index.ts';
import type { ReportFiles, ReviewFile } from '../report/index.ts';
import { makeAnchor, placeReview, placeWords, searchText, type SearchText } from '../reviews/index.ts';
import type { Anchor, Anchors } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import type { Rating } from '../schemas/site.ts';
import { tellChanges } from './changed-words.ts';
import { changedRatingWithoutCorrection } from './rating-change.ts';

/** What came of confirming the reviews of a report. */
export interface Stamped {
  anchors: Anchors;
  /** Confirmed reviews, and what is other than at the last time. */
  accepted: { id: string; changes: string[] }[];
  /** Reviews that cannot be confirmed, and the way out. */
  refused: { id: string; reason: string }[];
}

/** So many words before a place are shown, for an editor to know it by. */
const SHOWN = 6;

const isSame = (a: string, b: string): boolean => foldTypography(a) === foldTypography(b);

/** Where the words of a review stand that can be confirmed, or why it cannot, and the way out. */
type ToConfirm = { span: Span; isElsewhere: boolean } | { refusal: string };

/**
 * What an editor confirms: the words that stand in the review, at the place that the anchor tells; or, where it tells
 * none, at the only place that the words and “after” tell. What the review does not say is never confirmed: no command
 * writes into an editor’s file, so that the words of today are to be copied there first.
 */
function toConfirm(
  haystack: SearchText,
  { data }: ReviewFile,
  before: Anchor | undefined,
  isNamed: boolean,
): ToConfirm {
  const { span, state } = placeReview(haystack, data, before);
  const now = span && fold(haystack.text.slice(span.start, span.end));
  if (span && now !== null && isSame(now, data.words)) return { span, isElsewhere: false };
  if (now !== null) {
    const changes = state.state === 'changed' ? ` (${tellChanges(state.diff).text})` : '';
    return {
      refusal: `the article has other words there now${changes}; judge again, and if the review holds, copy them into “words”: ${now}`,
    };
  }
  const place = placeWords(haystack, data);
  if (place.found && isNamed) return { span: place.span, isElsewhere: true };
  if (place.found) {
    return {
      refusal:
        'its words stand in the article, but other words stand around them than when it was confirmed; ' +
        'look whether they are the ones that were judged, and confirm the review by its name, without --all',
    };
  }
  return {
    refusal:
      place.reason === 'not-found'
        ? 'its words are not in the article; copy into “words” what the article says now, and judge again'
        : 'its words stand in several places; add “after:” with the words that stand just before the right ones',
  };
}

function changesSince(before: Anchor | undefined, now: Anchor, isElsewhere: boolean): string[] {
  if (!before) return ['new'];
  const changes: string[] = [];
  if (fold(before.words) !== fold(now.words)) {
    changes.push(`words: “${fold(before.words)}” → “${fold(now.words)}”`);
  }
  if (isElsewhere) {
    const tail = fold(now.prefix).split(' ').slice(-SHOWN).join(' ');
    changes.push(`place: “${fold(now.words)}”, now ${tail === '' ? 'at the beginning' : `after “${tail}”`}`);
  }
  if (before.rating !== now.rating)
    changes.push(`rating: ${before.rating ?? 'none'} → ${now.rating ?? 'none'}`);
  return changes;
}

/**
 * Confirms reviews: their anchors remember the article, the words and the rating of today.
 * Anchors of other reviews and of dismissals stay as they are.
 * @param reviews those of the report's reviews that are to be confirmed
 * @param unpublished whether a rating may change without a correction, since no reader has seen it
 * @param isNamed whether the editor named each of them, and so has looked at where its words stand
 */
export function stampReviews(
  report: ReportFiles,
  reviews: readonly ReviewFile[],
  scale: readonly Rating[],
  { unpublished, isNamed }: { unpublished: boolean; isNamed: boolean },
): Stamped {
  const article = readArticle(report.articleFile, 'markdown');
  const haystack = searchText(article.text);
  const stamped: Stamped = { anchors: report.anchors, accepted: [], refused: [] };
  const anchors = { ...report.anchors.reviews };
  for (const review of reviews) {
    const { id, data } = review;
    const before = Object.hasOwn(anchors, id) ? anchors[id] : undefined;
    const place = toConfirm(haystack, review, before, isNamed);
    const uncorrected = unpublished ? null : changedRatingWithoutCorrection(data, before, scale);
    if ('refusal' in place) stamped.refused.push({ id, reason: place.refusal });
    else if (uncorrected !== null) stamped.refused.push({ id, reason: uncorrected });
    else {
      const now = makeAnchor(article, place.span, data.rating ?? null, haystack);
      anchors[id] = now;
      stamped.accepted.push({ id, changes: changesSince(before, now, place.isElsewhere) });
    }
  }
  return { ...stamped, anchors: { ...report.anchors, reviews: anchors } };
}
