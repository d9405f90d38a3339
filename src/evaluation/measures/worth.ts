import { readArticle } from '../../article/index.ts';
import { checkWorthiness } from '../../claims/worth/index.ts';
import { readSentences } from '../../claims/worth/train/corpus.ts';
import { measure } from '../../claims/worth/train/score.ts';
import { analyse } from '../../report/analyse.ts';
import type { Measure } from '../../schemas/results.ts';

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** What a desk would do by hand: sentences with the most figures first. */
function byNumbers(text: string): number {
  return text.match(/\d[\d.,]*|\b(?:million|billion|percent|half)\b/g)?.length ?? 0;
}

/** The highest score among the claims that the whole analysis finds in a sentence; 0 where it finds none. */
function throughAnalysis(text: string): number {
  const { claims } = analyse(readArticle(text, 'plain'));
  return claims.reduce((most, { checkworthiness }) => Math.max(most, checkworthiness), 0);
}

/**
 * Check-worthiness on the fifth of ClaimBuster’s training sentences that nothing was trained on or chosen by, weighted
 * as if as many were worth checking as not (Arslan and others: A Benchmark Dataset of Check-worthy Factual Claims,
 * ICWSM 2020).
 * @param folder holds `claimbuster-train.json`
 */
export function measureWorth(folder: string): Measure[] {
  const aside = readSentences(folder).filter(({ fold }) => fold === null);
  const ours = measure(
    aside.map(({ text, label }) => ({ score: checkWorthiness(text).score, label })),
    0.5,
  );
  const plain = measure(
    aside.map(({ text, label }) => ({ score: byNumbers(text), label })),
    1,
  );
  const whole = measure(
    aside.map(({ text, label }) => ({ score: throughAnalysis(text), label })),
    0.5,
  );
  const common = {
    group: 'Check-worthiness',
    part: 'ClaimBuster, a fifth of the sentences kept aside, weighted to equal parts',
    of: null,
    sample: `${String(aside.length)} sentences`,
    keptAside: true,
  };
  return [
    {
      ...common,
      id: 'worth-average-precision',
      what: 'average precision of the ranking',
      value: percent(ours.averagePrecision),
      beside: [
        { what: 'sentences with most numbers first', value: percent(plain.averagePrecision), sameRun: true },
      ],
    },
    {
      ...common,
      id: 'worth-f1',
      what: 'F1 at a score of one half',
      value: percent(ours.f1),
      beside: [{ what: 'sentences with a number', value: percent(plain.f1), sameRun: true }],
    },
    // That a claim’s sentence counts for half was decided with these figures in view.
    {
      ...common,
      id: 'worth-whole-average-precision',
      what: 'average precision, through the whole analysis: the best claim of each sentence',
      value: percent(whole.averagePrecision),
      keptAside: false,
      beside: [],
    },
    {
      ...common,
      id: 'worth-whole-f1',
      what: 'F1 at one half, through the whole analysis',
      value: percent(whole.f1),
      keptAside: false,
      beside: [],
    },
  ];
}
