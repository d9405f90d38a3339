import { findAttributions } from '../../claims/index.ts';
import { tokenize } from '../../claims/attribution/tokens.ts';
import { readCorpus } from '../../claims/attribution/train/corpus.ts';
import { asGold, emptyScore, f1, scoreAttributions } from '../../claims/attribution/train/score.ts';
import type { Measure } from '../../schemas/results.ts';

/** The figures, with those of a trial on other articles kept aside, and of two annotators against each other. */
const FIGURES = [
  ['content', 'words of what is said (token F1)', 87.0, 92.2],
  ['source', 'words of who says it (token F1)', 76.4, 81.1],
  ['cue', 'words of saying (token F1)', 65.5, 69.8],
  ['matches', 'contents found (Jaccard of at least 0.5, F1)', 72.2, 80.8],
  ['sourced', 'contents found with the right source (F1)', 61.6, 72.8],
] as const;

/**
 * Attribution on PolNeAR’s development articles (Newell, Margolin, Ruths: An Attribution Relations Corpus for
 * Political News, LREC 2018): those with even index were tuned on, those with odd index were kept aside.
 * @param folder holds `polnear-dev.jsonl`
 */
export function measureAttribution(folder: string, progress: (done: number, all: number) => void): Measure[] {
  const samples = readCorpus(folder, 'dev');
  const scores = { tuned: emptyScore(), aside: emptyScore() };
  samples.forEach(({ article, gold }, at) => {
    const found = findAttributions(article).map(asGold);
    scoreAttributions(gold, found, tokenize(article, new Map()), at % 2 === 0 ? scores.tuned : scores.aside);
    progress(at + 1, samples.length);
  });
  const half = (at: number): string =>
    `${String(samples.filter((_, index) => index % 2 === at).length)} articles`;
  return (['aside', 'tuned'] as const).flatMap((part) =>
    FIGURES.map(([key, what, trial, people]): Measure => ({
      id: `attribution-${key}-${part}`,
      group: 'Attribution',
      what,
      part: part === 'aside' ? 'PolNeAR dev, articles kept aside' : 'PolNeAR dev, articles tuned on',
      value: Math.round(f1(scores[part][key]) * 10) / 10,
      of: null,
      sample: half(part === 'aside' ? 1 : 0),
      keptAside: part === 'aside',
      beside: [
        { what: 'an earlier trial, other articles', value: trial, sameRun: false },
        { what: 'two annotators against each other', value: people, sameRun: false },
      ],
    })),
  );
}
