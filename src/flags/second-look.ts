import type { Article } from '../article/index.ts';
import { findSpunWords, findUnusualWords, thresholdsOf } from '../language/word-model/index.ts';
import type { Flag } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';

/** A word that is worth a second look, without being a finding. */
export interface SecondLook extends Span {
  /** Words that would be usual there. */
  expected: string[];
  /** How unusual it is, counted from where flags begin; the list is sorted by it. */
  score: number;
}

/** A longer list would not be read. */
const MOST = 5;

/**
 * The few words of an article that the word model finds least usual where they stand, most unusual first, apart from
 * what is flagged already.
 */
export function findSecondLooks(
  article: Pick<Article, 'text' | 'blocks'>,
  flags: readonly Flag[],
): SecondLook[] {
  const { text, blocks } = article;
  const { slips, spins } = thresholdsOf();
  const flagged = new Set(flags.map(({ start, end }) => `${start}-${end}`));
  const looks = [
    ...findUnusualWords(text, blocks, slips.look).map((word) => toLook(word, slips.medium)),
    ...(spins ? findSpunWords(text, blocks, spins.medium).map((word) => toLook(word, spins.medium)) : []),
  ];
  const seen = new Set<number>();
  return looks
    .filter(({ start, end }) => !flagged.has(`${start}-${end}`))
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .slice(0, MOST);
}

function toLook({ start, end, expected, score }: Span & SecondLook, from: number): SecondLook {
  return { start, end, expected, score: Math.round((score - from) * 1000) / 1000 };
}
