import { readArticle, toCanonical, type Article } from '../../../../article/index.ts';
import type { Span } from '../../../../schemas/common.ts';

/** Words put in place of others; with an empty span they are put in, with no words they are a deletion. */
export interface Edit extends Span {
  text: string;
}

/** One way in which an article is spoilt, and where a flag would be right. */
export interface Damage {
  /** In any order; none overlaps another. */
  edits: readonly Edit[];
  /** Where a flag is right, as spans of the text before; left out, these are the places of the edits. */
  places?: readonly Span[];
  /** What is done to the article that the damage is compared with; left out, that is the article as it was. */
  control?: readonly Edit[];
  /** Takes the day of publication away. */
  isUndated?: boolean;
}

/** Spoils an article, or finds nothing in it that could be spoilt in this way. The same random numbers give the same damage. */
export type Injector = (article: Article, random: () => number) => Damage | null;

/** How articles are spoilt in the way that a rule looks for. */
export interface Script {
  rule: string;
  /** Each is tried on each article: once, or as often as is said. */
  kinds: readonly { what: string; inject: Injector; drawings?: number }[];
}

/** An article with the places to look at. */
export interface Edited {
  article: Article;
  places: Span[];
}

/**
 * The article with the edits, and the places in it.
 * @param places spans of the text before; left out, the places of the edits
 */
export function edit(before: Article, edits: readonly Edit[], places: readonly Span[] = edits): Edited {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let from = 0;
  const moves = sorted.map(({ start, end, text: words }) => {
    if (start < from || end < start) throw new Error('edits overlap');
    text += before.text.slice(from, start);
    const move = { start, end, newStart: text.length, newEnd: text.length + words.length };
    text += words;
    from = end;
    return move;
  });
  text += before.text.slice(from);
  const article = readArticle(text, 'plain');
  const found = places.map(({ start, end }): Span => {
    const before = moves.findLast((move) => move.start < start);
    // What is put in behind the end of a passage is no part of it, unless the passage is that place alone.
    const within = moves.findLast((move) => move.start < end || (start === end && move.start === end));
    const newStart = !before
      ? start
      : start < before.end
        ? before.newStart
        : before.newEnd + start - before.end;
    const newEnd = !within ? end : end < within.end ? within.newEnd : within.newEnd + end - within.end;
    return { start: toCanonical(article.offsets, newStart), end: toCanonical(article.offsets, newEnd) };
  });
  return { article, places: found.map((span) => trimmed(article.text, span)) };
}

/** Without white space at its ends; what is left of a deletion is the letters beside it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const left = words.length - words.trimStart().length;
  const right = words.length - words.trimEnd().length;
  if (words.trim() !== '') return { start: start + left, end: end - right };
  return { start: Math.max(0, start - 1), end: Math.min(text.length, end + 1) };
}
