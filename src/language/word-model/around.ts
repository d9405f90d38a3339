import { logarithm } from './logarithm.ts';
import type { WordModel } from './model.ts';
import { COUNTS, gapLevel, pairLevel, tripleLevel } from './sequences.ts';
import { SIGN, type Encoded } from './vocabulary.ts';

const PRIOR_PAIR = 200;
const PRIOR_TRIPLE = 20;

/** The words around a place and how often they stand. */
export interface Around {
  l2: number;
  l1: number;
  r1: number;
  r2: number;
  countL2: number;
  countL1: number;
  countR1: number;
  pairLeft: number;
  pairRight: number;
  /** How likely the words behind the place are, whatever stands in it. */
  shareR1: number;
  shareR2: number;
  pR2: number;
  all: number;
}

export function lookAround({ vocabulary, sequences, all }: WordModel, { ids }: Encoded, at: number): Around {
  const { counts } = vocabulary;
  const l1 = at > 0 ? (ids[at - 1] ?? 0) : SIGN.end;
  const l2 = at > 1 && l1 !== SIGN.end ? (ids[at - 2] ?? 0) : SIGN.end;
  const r1 = at + 1 < ids.length ? (ids[at + 1] ?? 0) : SIGN.end;
  const r2 = at + 2 < ids.length && r1 !== SIGN.end ? (ids[at + 2] ?? 0) : SIGN.end;
  const countR1 = counts[r1] ?? 0;
  const pairRight = r1 === SIGN.end ? 0 : countAt(pairLevel(sequences, r1, r2));
  const shareR2 = ((counts[r2] ?? 0) + 1) / all;
  return {
    l2,
    l1,
    r1,
    r2,
    countL2: counts[l2] ?? 0,
    countL1: counts[l1] ?? 0,
    countR1,
    pairLeft: l1 === SIGN.end ? 0 : countAt(pairLevel(sequences, l2, l1)),
    pairRight,
    shareR1: (countR1 + 1) / all,
    shareR2,
    pR2: (pairRight + PRIOR_PAIR * shareR2) / (countR1 + PRIOR_PAIR),
    all,
  };
}

const countAt = (level: number): number => COUNTS[level] ?? 0;

/** How well a word goes into a place, by counts. */
export interface Fit {
  id: number;
  /** How often it stands at all. */
  count: number;
  /** How often it stood in such surroundings, as levels. */
  before: number;
  after: number;
  twoBefore: number;
  between: number;
  twoAfter: number;
  gapBefore: number;
  gapAfter: number;
  pBefore: number;
  pAfter: number;
  /** How likely it makes the place, as logarithms: before, twoBefore, after, twoAfter, between, gapBefore, gapAfter, sentence. */
  logs: Float64Array;
}

export const createFit = (): Fit => ({
  id: 0,
  count: 0,
  before: 0,
  after: 0,
  twoBefore: 0,
  between: 0,
  twoAfter: 0,
  gapBefore: 0,
  gapAfter: 0,
  pBefore: 0,
  pAfter: 0,
  logs: new Float64Array(8),
});

/**
 * The likelihood of the place with a word in it, from the words next to it. Like all that follow, it comes from counts smoothed
 * with what shorter sequences tell (Dirichlet smoothing: Zhai and Lafferty, SIGIR 2001).
 */
export function fitNextTo(
  fit: Fit,
  { sequences }: WordModel,
  id: number,
  count: number,
  place: Around,
): void {
  const isRare = id === SIGN.rare;
  fit.id = id;
  fit.count = count;
  fit.before = isRare ? 0 : pairLevel(sequences, place.l1, id);
  fit.after = isRare ? 0 : pairLevel(sequences, id, place.r1);
  const own = count / place.all;
  fit.pBefore = (countAt(fit.before) + PRIOR_PAIR * own) / (place.countL1 + PRIOR_PAIR);
  fit.pAfter = (countAt(fit.after) + PRIOR_PAIR * place.shareR1) / (count + PRIOR_PAIR);
  fit.logs[0] = logarithm(fit.pBefore);
  fit.logs[2] = logarithm(fit.pAfter);
}

/** And from the words further off; `fitNextTo` comes first. */
export function fitFurther(fit: Fit, { sequences }: WordModel, place: Around): void {
  const { l2, l1, r1, r2, pairLeft, pairRight } = place;
  const { id, count, before, after, pBefore, pAfter, logs } = fit;
  const isRare = id === SIGN.rare;
  fit.twoBefore = pairLeft > 0 && before > 0 ? tripleLevel(sequences, l2, l1, id) : 0;
  fit.twoAfter = pairRight > 0 && after > 0 ? tripleLevel(sequences, id, r1, r2) : 0;
  fit.between = before > 0 && after > 0 ? tripleLevel(sequences, l1, id, r1) : 0;
  fit.gapBefore = !isRare && l1 !== SIGN.end && l2 !== SIGN.end ? gapLevel(sequences, l2, id) : 0;
  fit.gapAfter = !isRare && r1 !== SIGN.end && r2 !== SIGN.end ? gapLevel(sequences, id, r2) : 0;

  const own = count / place.all;
  const pTwoBefore = (countAt(fit.twoBefore) + PRIOR_TRIPLE * pBefore) / (pairLeft + PRIOR_TRIPLE);
  const pTwoAfter = (countAt(fit.twoAfter) + PRIOR_TRIPLE * place.pR2) / (countAt(after) + PRIOR_TRIPLE);
  const pBetween = (countAt(fit.between) + PRIOR_TRIPLE * pAfter) / (countAt(before) + PRIOR_TRIPLE);
  const pGapBefore = (countAt(fit.gapBefore) + PRIOR_PAIR * own) / (place.countL2 + PRIOR_PAIR);
  const pGapAfter = (countAt(fit.gapAfter) + PRIOR_PAIR * place.shareR2) / (count + PRIOR_PAIR);
  const between = logarithm(pBetween);
  const twoAfter = logarithm(pTwoAfter);
  logs[1] = logarithm(pTwoBefore);
  logs[3] = (logs[2] ?? 0) + twoAfter;
  logs[4] = (logs[0] ?? 0) + between;
  logs[5] = logarithm(pGapBefore);
  logs[6] = logarithm(pGapAfter);
  logs[7] = logs[1] + between + twoAfter;
}
