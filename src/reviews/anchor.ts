import { createHash } from 'node:crypto';
import { fold } from '../article/index.ts';
import type { Anchor, Anchors } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import type { Dismissal } from '../schemas/dismissals.ts';

/** Least length of the context kept on either side, in characters; the figure Hypothesis uses too. */
const CONTEXT = 32;

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

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

/**
 * Makes the anchor that holds a review or dismissal to a span: its words, at least
 * 32 characters of context on either side (widened to a sentence border, so that the
 * context is words a reader would recognise), its position, and the digest of the text.
 */
export function makeAnchor(article: AnchoredText, span: Span, rating: string | null): Anchor {
  const { text, sentences } = article;
  const least = Math.max(0, span.start - CONTEXT);
  const most = Math.min(text.length, span.end + CONTEXT);
  const first = sentences.find((sentence) => sentence.end > least);
  const last = sentences.findLast((sentence) => sentence.start < most);
  return {
    words: text.slice(span.start, span.end),
    prefix: text.slice(Math.min(least, first?.start ?? least), span.start),
    suffix: text.slice(span.end, Math.max(most, last?.end ?? most)),
    start: span.start,
    end: span.end,
    article: sha256(text),
    rating,
  };
}
