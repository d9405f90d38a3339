import { fold, readArticle } from '../article/index.ts';
import type { ReportFiles, ReviewFile } from '../report/index.ts';
import { makeAnchor, placeWords, searchText } from '../reviews/index.ts';
import type { Anchor, Anchors } from '../schemas/anchors.ts';
import type { Rating } from '../schemas/site.ts';
import { changedRatingWithoutCorrection } from './rating-change.ts';

/** What came of confirming the reviews of a report. */
export interface Stamped {
  anchors: Anchors;
  /** Confirmed reviews, and what is other than at the last time. */
  accepted: { id: string; changes: string[] }[];
  /** Reviews that cannot be confirmed, and the way out. */
  refused: { id: string; reason: string }[];
}

function noPlace(reason: 'not-found' | 'ambiguous'): string {
  return reason === 'not-found'
    ? 'its words are not in the article; copy into “words” what the article says now, and judge again'
    : 'its words stand in several places; add “after:” with the words that stand just before the right ones';
}

function changesSince(before: Anchor | undefined, now: Anchor): string[] {
  if (!before) return ['new'];
  const changes: string[] = [];
  if (fold(before.words) !== fold(now.words)) {
    changes.push(`words: “${before.words}” → “${now.words}”`);
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
 */
export function stampReviews(
  report: ReportFiles,
  reviews: readonly ReviewFile[],
  scale: readonly Rating[],
  unpublished: boolean,
): Stamped {
  const article = readArticle(report.articleFile, 'markdown');
  const haystack = searchText(article.text);
  const stamped: Stamped = { anchors: report.anchors, accepted: [], refused: [] };
  const anchors = { ...report.anchors.reviews };
  for (const { id, data } of reviews) {
    const before = anchors[id];
    const place = placeWords(haystack, { words: data.words, after: data.after, anchor: before });
    const uncorrected = unpublished ? null : changedRatingWithoutCorrection(data, before, scale);
    if (!place.found) stamped.refused.push({ id, reason: noPlace(place.reason) });
    else if (uncorrected !== null) stamped.refused.push({ id, reason: uncorrected });
    else {
      const now = makeAnchor(article, place.span, data.rating ?? null);
      anchors[id] = now;
      stamped.accepted.push({ id, changes: changesSince(before, now) });
    }
  }
  return { ...stamped, anchors: { ...report.anchors, reviews: anchors } };
}
