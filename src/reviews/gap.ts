import { foldTypography, unfold } from '../article/index.ts';
import type { Anchor } from '../schemas/anchors.ts';
import type { Span } from '../schemas/common.ts';
import type { SearchText } from './search-text.ts';
import { wordDiff } from './word-diff.ts';

/** So many characters of context on either side are enough to know a place by, if they stand there once. */
const CONTEXT = 32;

/** So much of the earlier words must be left, by length, where a whole sentence may have taken their place. */
const LEAST_KEPT = 0.3;

/** The words that stand today between what once stood around others. */
export interface Gap {
  span: Span;
  /** Whether they took the place of the earlier ones for certain, and are no passage that was set in there. */
  isCertain: boolean;
}

/** Where a text stands in another, if it stands there once. */
function onlyPlace(folded: string, words: string): number | null {
  const at = folded.indexOf(words);
  return at === -1 || folded.includes(words, at + 1) ? null : at;
}

const ENDS = /[.!?…]["')\]]*$/;

/** Whether the words stood inside a sentence at one of their borders: what stands there now must be part of it, too. */
function isFramed({ prefix, words, suffix }: Pick<Anchor, 'prefix' | 'words' | 'suffix'>): boolean {
  const starts = prefix === '' || /\n\s*$/.test(prefix) || ENDS.test(foldTypography(prefix));
  const ends =
    suffix === '' ||
    /^\s*\n/.test(suffix) ||
    ENDS.test(foldTypography(words)) ||
    /^[.!?…]/.test(foldTypography(suffix));
  return !starts || !ends;
}

/** The share of earlier words that a wording of today has, by length. */
function kept(was: string, now: string): number {
  const length = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const same = wordDiff(was, now).filter(({ kind }) => kind === 'same');
  return length(same.map(({ text }) => text).join('')) / Math.max(1, length(was));
}

/** How many sentences and paragraphs end within a text. */
const breaks = (text: string): number => (text.match(/[.!?…]["”’)\]]*\s|\n\s*\n/g) ?? []).length;

/**
 * What stands between the old surroundings of words, where both still stand, once each: so words are found that were
 * edited beyond recognition. It may be longer than they were, but not by much, or it is a passage of its own.
 */
export function findGap({ text, loose }: SearchText, anchor: Anchor): Gap | null {
  const folded = loose.text;
  const prefix = foldTypography(anchor.prefix).slice(-CONTEXT);
  const suffix = foldTypography(anchor.suffix).slice(0, CONTEXT);
  if (prefix === '' && suffix === '') return null;
  const before = prefix === '' ? 0 : onlyPlace(folded, prefix);
  const behind = suffix === '' ? folded.length : onlyPlace(folded, suffix);
  if (before === null || behind === null) return null;
  const from = before + prefix.length;
  const between = folded.slice(from, Math.max(from, behind));
  const words = between.trim();
  if (words === '' || words.length > 2 * anchor.words.length + CONTEXT) return null;
  const start = from + between.indexOf(words);
  const span = unfold(loose, { start, end: start + words.length });
  // A sentence more than there was has come from elsewhere.
  const isWider = breaks(text.slice(span.start, span.end)) > breaks(anchor.words);
  const isKept = kept(foldTypography(anchor.words), words) >= LEAST_KEPT;
  return { span, isCertain: !isWider && (isFramed(anchor) || isKept) };
}
