import { dirname, join } from 'node:path';
import { readCorpus } from '../../../claims/attribution/train/corpus.ts';
import { findUnusualWords, thresholdsOf } from '../../../language/word-model/index.ts';
import type { Results } from '../../../schemas/results.ts';
import { measureClean, type CleanSet } from './clean.ts';
import { measureCost } from './cost.ts';
import { RULE } from './figure.ts';
import { measureFurtherScripts } from './further-scripts.ts';
import { measureHarper } from './harper.ts';
import { measureInjected, spoiltByTrial } from './injected.ts';
import { measureNatural, readNaturalErrors } from './natural.ts';
import { countWords, joinParagraphs, readDevArticles, splitArticles, type NewsText } from './news.ts';
import { measureOneError } from './one-error.ts';
import { readData } from './read-data.ts';
import type { Setting } from './setting.ts';
import { createSpellingChecker } from './spelling-checker.ts';
import { levelsOf } from './thresholds.ts';
import { readTrialScript } from './trial-script.ts';

type Tell = (text: string) => void;

/**
 * Real-word errors: how many words are flagged in clean articles, and how many errors are found that scripts put there or
 * people made.
 * @param folder holds `polnear-dev.jsonl`; `news-calib.txt`, `natural-errors.tsv` and the lists of the trial’s script, each
 * also packed as `.xz`, where they are to be used
 */
export async function measureRealWords(folder: string, tell: Tell): Promise<Results> {
  const setting: Setting = {
    find: ({ text, blocks }) => findUnusualWords(text, blocks),
    spell: createSpellingChecker(),
    levels: levelsOf(thresholdsOf().slips),
  };
  tell('real-word errors: clean articles\n');
  const measures = measureClean(await cleanSets(folder, tell), setting);
  const articles = readDevArticles((await readData([folder], 'polnear-dev.jsonl')) ?? '');
  const results: Results = { measures, precision: {} };

  const script = await readTrialScript([folder, join(dirname(folder), 'prototypes/real-word')]);
  if (script) {
    tell('real-word errors: errors of the earlier trial’s script\n');
    const drawings = spoiltByTrial(articles, script);
    const harper = await measureHarper(articles, drawings[0] ?? []);
    if (!harper) tell('harper.js is not installed, and left out\n');
    measures.push(...measureInjected(articles, drawings, harper ? [harper] : [], setting));
    tell('real-word errors: one error an article\n');
    const one = measureOneError(articles, script, setting);
    measures.push(...one.measures);
    results.precision[RULE] = one.precision;
  } else {
    tell('no inj_vocab.tsv and inj_confus.tsv: the earlier trial’s errors and the precision are left out\n');
  }
  tell('real-word errors: errors of other scripts\n');
  measures.push(...measureFurtherScripts(articles, setting));

  const natural = await readData([folder], 'natural-errors.tsv');
  if (natural === null) tell('no natural-errors.tsv: errors that people made are left out\n');
  else measures.push(...measureNatural(readNaturalErrors(natural), setting));
  tell('real-word errors: size and loading\n');
  measures.push(...measureCost());
  return results;
}

async function cleanSets(folder: string, tell: Tell): Promise<CleanSet[]> {
  const calibration = await readData([folder], 'news-calib.txt');
  if (calibration === null) tell('no news-calib.txt: the alarms there are left out\n');
  const dev = readCorpus(folder, 'dev').map(({ article }): NewsText => ({
    text: article.text,
    blocks: article.blocks,
    words: countWords(article.text),
  }));
  return [
    {
      id: 'aside',
      part: 'PolNeAR dev, articles kept aside',
      keptAside: true,
      texts: dev.filter((_, at) => at % 2 === 1),
    },
    {
      id: 'tuned',
      part: 'PolNeAR dev, the other half of the articles',
      keptAside: false,
      texts: dev.filter((_, at) => at % 2 === 0),
    },
    ...(calibration === null
      ? []
      : [
          {
            id: 'calibration',
            part: 'the news that the thresholds were set on',
            keptAside: false,
            texts: splitArticles(calibration).map(joinParagraphs),
          },
        ]),
  ];
}
