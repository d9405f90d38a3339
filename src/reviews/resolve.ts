import { foldTypography, overlaps, unfold } from '../article/index.ts';
import type { Anchor } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import { nearWords, sameWords, standsInPart, type Candidate } from './candidates.ts';
import { changedBorders } from './edge.ts';
import { findGap } from './gap.ts';
import type { SearchText } from './search-text.ts';

/** Where the passage stands today that an anchor held on to, or why it is not known. */
export type Resolved = { span: Span; isSame: boolean } | { span: null; reason: 'not-found' | 'ambiguous' };

/** Weights of words and of surroundings in a score, of 90: those of Hypothesis, without its 2 for the position. */
const [WORDS, SURROUNDINGS] = [50, 40];

/** A passage with other words needs this score, and this much more than the next: the figures of the design. */
const LEAST_SCORE = 0.8;
const SCORE_MARGIN = 0.05;

/**
 * So much of the surroundings must stand where words alone do not tell the place: nearly all on one side. And so much
 * more than around any other passage like it, today or when confirmed.
 */
const LEAST_CONTEXT = 0.5;
const CONTEXT_MARGIN = 0.25;

/** A copy of words that stood once has less of the surroundings than this; with more it may be the original. */
const LEAST_OF_COPIES = 0.4;

/** Among so many places of the same words no surroundings are looked at: to judge one of them is to judge none. */
const TOO_MANY = 200;

/** So many words are needed for a passage to be known by them alone. */
const LONG = 5;

/** What is supposed where an anchor of an earlier version of Sic does not say what else was like it: that something was. */
const UNKNOWN = 0.5;

const scoreOf = ({ words, context }: Candidate): number =>
  (WORDS * words + SURROUNDINGS * context) / (WORDS + SURROUNDINGS);

/** Whether a context stands out from another: by the margin, or by half of what is missing where little is. */
function standsOut(context: number, other: number): boolean {
  const missing = 1 - other;
  return context - other >= CONTEXT_MARGIN || (missing >= 0.1 && 1 - context <= missing / 2);
}

const isShort = (words: string): boolean => (words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length < LONG;

/** So many characters on either side hardly stand twice in a text by chance; the figure Hypothesis keeps. */
const NEAREST = 32;

/** So many of the own sentence tell its place wherever they stand. */
const TELLING = 20;

/** With so many, it is worth looking more closely. */
const SUSPICIOUS = 8;

/** Words put in may lie between surroundings and a candidate, but not more than these characters. */
const BETWEEN = 40;

/** Where some of the old surroundings stand, wherever in the text; never more than nine places. */
function standing({ loose }: SearchText, part: string): Span[] {
  const found: Span[] = [];
  for (let at = part === '' ? -1 : loose.text.indexOf(part); at !== -1 && found.length < 9;) {
    found.push(unfold(loose, { start: at, end: at + part.length }));
    at = loose.text.indexOf(part, at + 1);
  }
  return found;
}

/** The beginning of the own sentence, as far as it stood before the words, and its end. */
function ownSentence({ prefix, words, suffix }: Anchor): { head: string; tail: string } {
  const head = foldTypography(prefix.split(/[.!?…]["”’)\]]*\s|\n/).at(-1) ?? '');
  const isEnded = /[.!?…]["”’)\]]*$/.test(words);
  return { head, tail: isEnded ? '' : foldTypography(suffix.split(/[.!?…]["”’)\]]*\s|\n/)[0] ?? '') };
}

/**
 * Whether old surroundings stand at a place that has none of the candidates: those of the own sentence anywhere, or
 * those of other sentences a second time. There a passage was edited beyond recognition while a copy of it, or another
 * with the same words, stands elsewhere; nothing tells which is meant.
 */
function isSplit(
  haystack: SearchText,
  anchor: Anchor,
  candidates: readonly Candidate[],
  least = TELLING,
): boolean {
  const { head, tail } = ownSentence(anchor);
  const isLate = (side: Span): boolean =>
    !candidates.some(({ span }) => span.start >= side.end - 1 && span.start <= side.end + BETWEEN);
  const isEarly = (side: Span): boolean =>
    !candidates.some(({ span }) => span.end <= side.start + 1 && span.end >= side.start - BETWEEN);
  const isAway = (own: string, all: string, passes: (side: Span) => boolean): boolean => {
    if (own.length >= least) return standing(haystack, own).some(passes);
    const places = all.length >= least ? standing(haystack, all) : [];
    return places.length > 1 && places.some(passes);
  };
  return (
    isAway(head.slice(-NEAREST), foldTypography(anchor.prefix).slice(-NEAREST), isLate) ||
    isAway(tail.slice(0, NEAREST), foldTypography(anchor.suffix).slice(0, NEAREST), isEarly)
  );
}

/** The candidate that the surroundings tell from all others, those of the time of confirming among them. */
function byContext(candidates: readonly Candidate[], alike: number | null): Candidate | null {
  const [best, ...others] = [...candidates].sort((a, b) => b.context - a.context || b.words - a.words);
  if (!best?.isTold || best.context < LEAST_CONTEXT || !standsOut(best.context, alike ?? 0)) return null;
  // Where words repeat, their neighbours come to stand beside others of them when they are deleted.
  if (!best.touches && (alike !== null || others.length > 0)) return null;
  if (others.some(({ context, isHalfFramed }) => isHalfFramed || !standsOut(best.context, context)))
    return null;
  if (best.isSame) {
    const copies = alike === null ? others.filter(({ isSame }) => isSame) : [];
    const isOriginal = best.isFramed && copies.every(({ context }) => context < LEAST_OF_COPIES);
    return copies.length === 0 || isOriginal ? best : null;
  }
  const next = Math.max(0, ...others.map(scoreOf));
  return scoreOf(best) >= LEAST_SCORE && scoreOf(best) - next >= SCORE_MARGIN ? best : null;
}

/**
 * Finds the passage that an anchor held on to, in the order that the design lays down: at its position in an unchanged
 * text; the same words, by their surroundings, or alone where they are long and nothing was or is like them; the same
 * with quotes, dashes and spaces folded; nearly the same words; other words between the old surroundings.
 *
 * What stands elsewhere is not its place, however like it is: where the words were edited or deleted, an equal passage
 * that was there all along has other surroundings. What cannot be told from it is refused.
 */
export function resolveAnchor(haystack: SearchText, anchor: Anchor): Resolved {
  const { start, end } = anchor;
  if (haystack.sha256 === anchor.article && haystack.text.slice(start, end) === anchor.words) {
    return { span: { start, end }, isSame: true };
  }
  const found = locate(haystack, anchor);
  if (found.span === null) return found;
  const wider = changedBorders(haystack, found.span, anchor);
  return wider ? { span: wider, isSame: false } : found;
}

const found = ({ span, isSame }: Candidate): Resolved => ({ span, isSame });

function locate(haystack: SearchText, anchor: Anchor): Resolved {
  const same = sameWords(haystack, anchor);
  if (same.length >= TOO_MANY) return { span: null, reason: 'ambiguous' };
  const alike = anchor.alike === undefined ? UNKNOWN : anchor.alike;
  const [first, ...more] = same;
  if (
    first?.isFramed === true &&
    more.length === 0 &&
    !isSplit(haystack, anchor, same, SUSPICIOUS) &&
    standsOut(first.context, alike ?? 0)
  ) {
    return found(first);
  }

  const near = nearWords(
    haystack,
    anchor,
    same.map(({ span }) => span),
  );
  const candidates = [...same, ...near];
  const none: Resolved = { span: null, reason: candidates.length > 0 ? 'ambiguous' : 'not-found' };
  const gap = findGap(haystack, anchor);
  if (gap && !candidates.some(({ span }) => overlaps(span, gap.span))) {
    const isRivalled = candidates.some(({ context }) => !standsOut(1, context));
    return gap.isCertain && !isRivalled ? { span: gap.span, isSame: false } : none;
  }
  if (isSplit(haystack, anchor, candidates)) return none;
  const told = byContext(candidates, alike);
  // Half of a passage may be left that was copied before.
  const isHalved = (told: Candidate): boolean =>
    anchor.alike === null && !told.isFramed && standsInPart(haystack, anchor, [told.span]);
  if (told) return isHalved(told) ? none : found(told);
  const [only, ...others] = candidates;
  const isAlone = only && others.length === 0 && anchor.alike === null;
  const isKnown = isAlone && !isShort(anchor.words) && !isHalved(only);
  return isKnown ? found(only) : none;
}
