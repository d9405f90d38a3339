import type { Article } from '../article/index.ts';
import { thresholdsOf, type Doubt } from '../language/word-model/index.ts';
import type { Flag } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import { doubtsIn } from './wording/doubts.ts';

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
  const { slips, spins } = thresholdsOf();
  const doubts = doubtsIn(article.text, article.blocks);
  const flagged = new Set(flags.map(({ start, end }) => `${start}-${end}`));
  const looks = [
    ...doubts.slips.map((doubt) => ({ doubt, score: scoreFrom(doubt, slips.medium) })),
    ...doubts.spins.map((doubt) => ({ doubt, score: scoreFrom(doubt, spins?.medium ?? 0) })),
  ];
  const seen = new Set<number>();
  return looks
    .filter(({ doubt: { start, end } }) => !flagged.has(`${start}-${end}`))
    .sort((a, b) => b.score - a.score || a.doubt.start - b.doubt.start)
    .filter(({ doubt: { start } }) => !seen.has(start) && seen.add(start))
    .slice(0, MOST)
    .map(({ doubt, score }) => {
      const { start, end, expected } = doubt.describe();
      return { start, end, expected, score };
    });
}

const scoreFrom = ({ score }: Doubt, from: number): number => Math.round((score - from) * 1000) / 1000;
