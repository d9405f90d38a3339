import { isWithin } from '../../article/index.ts';
import { alignWords, type Swap } from '../copies/align.ts';
import { findCandidates } from '../copies/candidates.ts';
import { headingsOf, type Facts } from '../facts.ts';
import type { Figure } from '../numbers/figures.ts';
import { differ, type Conflict } from './conflict.ts';

/** Shorter sentences may well be alike: “It lost 3 percent.” */
const LEAST_WORDS = 8;

/** So much of both sentences must be the same. */
const LEAST_SHARE = 0.75;

const NUMBER = /^[\d.,]+$/;

/**
 * Sentences that say the same but for a figure: “It represents almost 50,000 workers … It represents almost 75,000 workers”. Nothing
 * else may differ that could tell them apart, such as a name, a day or another figure: results and prices are written to one
 * pattern.
 */
export function twinConflicts(facts: Facts, figures: readonly Figure[]): Conflict[] {
  const bySentence = Map.groupBy(figures, ({ sentence }) => sentence);
  const headings = headingsOf(facts);
  const lines = [...bySentence.keys()].flatMap((sentence) => {
    const tokens = facts.tokensBySentence[sentence] ?? [];
    const words = tokens.filter(({ isWord }) => isWord);
    const [first] = tokens;
    const isProse = first !== undefined && !isWithin(headings, first) && words.length >= LEAST_WORDS;
    return isProse ? [{ sentence, words }] : [];
  });
  const pairs = findCandidates(lines.map(({ words }) => words.map(({ lower }) => lower)));
  return pairs.flatMap(([first, second]): Conflict[] => {
    const [one, other] = [lines[first], lines[second]];
    if (!one || !other) return [];
    const lower = (line: typeof one): string[] => line.words.map((word) => word.lower);
    const { share, swaps } = alignWords(lower(one), lower(other));
    const [swap, ...others] = swaps;
    if (share < LEAST_SHARE || !swap || others.length > 0 || !isFigureSwap(swap)) return [];
    const [a, b] = [one, other].map(({ sentence, words }, side) => {
      const text = side === 0 ? swap.from : swap.to;
      const token = words.find((word) => word.lower === text.split(' ')[0]);
      return bySentence
        .get(sentence)
        ?.find(({ first, last }) => token && first <= token.index && token.index <= last);
    });
    if (!a || !b || a.kind === 'year' || a.kind === 'date' || a.kind === 'label' || !isOther(a, b)) return [];
    return [{ one: a, two: b, quantity: 'one quantity, in two sentences that are otherwise alike' }];
  });
}

/** “almost 50,000” and “almost 75,000” say two things, though each alone leaves room for the other. */
const isOther = (one: Figure, two: Figure): boolean =>
  one.hedge === two.hedge ? one.value !== two.value : differ(one, two);

const isFigureSwap = ({ from, to }: Swap): boolean =>
  from !== '' && to !== '' && NUMBER.test(from) && NUMBER.test(to);
