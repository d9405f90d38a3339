import type { Article } from '../../../article/index.ts';
import { foldTypography } from '../../../article/index.ts';
import { makeAnchor, placeReview, searchText } from '../../../reviews/index.ts';
import type { Span } from '../../../schemas/common.ts';
import { ELSEWHERE, GONE, pick, WITHIN, type Edit } from './edits.ts';
import { mark, unmark } from './marked.ts';
import type { Kind } from './spans.ts';

/** What was done to an article after a review of some of its words. */
export interface Script {
  names: string[];
  edits: Edit[];
}

/** What became of a review: what is true, and what was made of it. */
export interface Outcome {
  kind: Kind;
  names: string[];
  /** Where the words are, as the edits left them; null where they were deleted. */
  truth: { span: Span; isSame: boolean } | null;
  placed: { span: Span; holds: boolean } | null;
  /** What the first occurrence of the words in the text says: the simplest way to find them again. */
  baseline: { span: Span; holds: boolean } | null;
  /** Words that were judged, and the text of today, for looking at mistakes. */
  words: string;
  text: string;
}

function only(edits: Readonly<Record<string, Edit>>): Script[] {
  return Object.entries(edits).map(([name, edit]) => ({ names: [name], edits: [edit] }));
}

/**
 * Edits that do not go together with a copy: where the original is deleted, moved or written anew while a copy stands,
 * the same text comes of it as from moving the original and putting something in its place.
 */
const NOT_WITH_COPIES = ['deleted', 'paragraph moved', 'other words', 'half'];

function goTogether(names: readonly string[]): boolean {
  const isCopied = names.some((name) => name.includes('copied'));
  return !isCopied || !names.some((name) => NOT_WITH_COPIES.some((other) => name.includes(other)));
}

/** Two to four edits at once, in any order. */
function several(random: () => number): Script {
  const elsewhere = Object.entries(ELSEWHERE);
  const kind = random();
  const own = kind < 0.4 ? Object.entries(WITHIN) : kind < 0.6 ? Object.entries(GONE) : [];
  const drawn = [
    ...Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(elsewhere, random)),
    pick(own, random),
  ];
  const all = drawn.filter((one) => one !== undefined).map((one) => ({ one, at: random() }));
  const inOrder = all.sort((a, b) => a.at - b.at).map(({ one }) => one);
  const names = inOrder.map(([name]) => name);
  return goTogether(names) ? { names, edits: inOrder.map(([, edit]) => edit) } : several(random);
}

/** Every edit by itself, and some at once. */
export function scripts(random: () => number): Script[] {
  return [...[ELSEWHERE, WITHIN, GONE].flatMap(only), ...Array.from({ length: 20 }, () => several(random))];
}

function firstPlace(text: string, words: string): Outcome['baseline'] {
  const at = text.indexOf(words);
  return at === -1 ? null : { span: { start: at, end: at + words.length }, holds: true };
}

/** Confirms a review, edits the article by a script, and looks for the words again. */
export function tryOut(
  article: Article,
  chosen: { kind: Kind; span: Span; anchor: ReturnType<typeof makeAnchor> },
  script: Script,
  setting: { random: () => number; others: readonly string[] },
): Outcome {
  const { kind, span, anchor } = chosen;
  const edited = script.edits.reduce((text, edit) => edit(text, setting), mark(article.text, span));
  const { text, span: now } = unmark(edited);
  const { words } = anchor;
  const placed = placeReview(searchText(text), { words }, anchor);
  return {
    kind,
    names: script.names,
    truth: now && {
      span: now,
      isSame: foldTypography(text.slice(now.start, now.end)) === foldTypography(words),
    },
    placed: placed.span && { span: placed.span, holds: placed.state.state === 'holds' },
    baseline: firstPlace(text, words),
    words,
    text,
  };
}

/** Whether at least half of the shorter of two spans lies within the other. */
function isThere(a: Span, b: Span): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both > 0 && both * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

/** What is to be said of a result. */
export interface Verdict {
  /** In a place that is not that of the words. */
  isWrong: boolean;
  /** A rating stands though the words are others. */
  isStanding: boolean;
  /** The words are there, but were not found. */
  isLost: boolean;
  /** The words are there and the same, but the rating does not stand. */
  isDemoted: boolean;
}

export function judge({ truth }: Pick<Outcome, 'truth'>, placed: Outcome['placed']): Verdict {
  const isRight = truth && placed && isThere(truth.span, placed.span);
  return {
    isWrong: placed !== null && !isRight,
    isStanding: placed?.holds === true && (!truth || !truth.isSame || !isRight),
    isLost: truth !== null && placed === null,
    isDemoted: truth?.isSame === true && placed !== null && !placed.holds,
  };
}
