import { fold, overlaps } from '../article/index.ts';
import type { Anchor, Anchors } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import type { Dismissal } from '../schemas/dismissals.ts';
import { nearWords, sameWords, standsInPart } from './candidates.ts';
import { searchText, type SearchText } from './search-text.ts';

export { sha256 } from './search-text.ts';

/** Least length of the context kept on either side, in characters; the figure Hypothesis uses too. */
const CONTEXT = 32;

/** The anchor of a review. An id may be any word, “constructor” too, so what objects inherit is passed over. */
export function anchorOf(anchors: Pick<Anchors, 'reviews'>, id: string): Anchor | undefined {
  return Object.hasOwn(anchors.reviews, id) ? anchors.reviews[id] : undefined;
}

/** Under which key `anchors.json` has the anchor of a dismissal: a dismissal has no name of its own. */
export function dismissalKey({ rule, words, after }: Pick<Dismissal, 'rule' | 'words' | 'after'>): string {
  const key = `${rule} ${fold(words)}`;
  return after === undefined ? key : `${key} (after ${fold(after)})`;
}

/** The anchor of a dismissal; one that an editor wrote by hand has none. */
export function anchorOfDismissal(
  { dismissals }: Pick<Anchors, 'dismissals'>,
  dismissal: Pick<Dismissal, 'rule' | 'words' | 'after'>,
): Anchor | undefined {
  const key = dismissalKey(dismissal);
  return Object.hasOwn(dismissals, key) ? dismissals[key] : undefined;
}

/** What an anchor needs to know of an article. */
interface AnchoredText {
  text: string;
  sentences: readonly Span[];
}

/** How like these surroundings are those of the likest other passage with the words, or nearly these; null without one. */
function likestElsewhere(
  haystack: SearchText,
  anchor: Pick<Anchor, 'words' | 'prefix' | 'suffix'>,
  span: Span,
) {
  const same = sameWords(haystack, anchor).filter((other) => !overlaps(other.span, span));
  const near = nearWords(haystack, anchor, [span, ...same.map((other) => other.span)]);
  const others = [...same, ...near].map(({ context }) => context);
  if (others.length > 0) return Math.round(Math.max(...others) * 100) / 100;
  return standsInPart(haystack, anchor, [span]) ? 0 : null;
}

/**
 * Makes the anchor that holds a review or dismissal to a span: its words, at least
 * 32 characters of context on either side (widened to a sentence border, so that the
 * context is words a reader would recognise), its position, the digest of the text, and
 * how well its surroundings tell it from other passages like it.
 * @param haystack the article's text made ready, where many anchors are made of it
 */
export function makeAnchor(
  article: AnchoredText,
  span: Span,
  rating: string | null,
  haystack: SearchText = searchText(article.text),
): Anchor {
  const { text, sentences } = article;
  const least = Math.max(0, span.start - CONTEXT);
  const most = Math.min(text.length, span.end + CONTEXT);
  const first = sentences.find((sentence) => sentence.end > least);
  const last = sentences.findLast((sentence) => sentence.start < most);
  const quote = {
    words: text.slice(span.start, span.end),
    prefix: text.slice(Math.min(least, first?.start ?? least), span.start),
    suffix: text.slice(span.end, Math.max(most, last?.end ?? most)),
  };
  return {
    ...quote,
    start: span.start,
    end: span.end,
    article: haystack.sha256,
    alike: likestElsewhere(haystack, quote, span),
    rating,
  };
}
