import type { Measure } from '../../../schemas/results.ts';
import { dictionaryScript, soundAlikeScript } from './dictionary-script.ts';
import { figure, percent, ruleFigure } from './figure.ts';
import { injectErrors, type Script } from './inject.ts';
import { createRandom } from '../../../language/word-model/train/random.ts';
import type { Setting } from './setting.ts';
import { recallAt, rightFirstAt, tally } from './tally.ts';
import { readDictionary, readSounds, readSpokenFrequencies } from './word-lists.ts';

const SEEDS = [1, 2, 3, 4, 5];

/** On other articles and with another script of rarer words, at 0.16 and 0.39 alarms. */
const TRIAL = { high: 34.8, medium: 44.3 };

/**
 * Errors from two scripts that share nothing with the trial’s: rare words from a dictionary, and frequent words that sound
 * alike. The articles are the same: there are no others that the model has not seen.
 */
export function measureFurtherScripts(articles: readonly (readonly string[])[], setting: Setting): Measure[] {
  const dictionary = readDictionary();
  const sounds = readSounds();
  const where = `PolNeAR dev, all ${String(articles.length)} articles`;
  return [
    ...measureScript(articles, dictionaryScript(dictionary, sounds), setting, {
      id: 'rare',
      part: `${where} (no others are at hand), errors from a dictionary, rare words as often as frequent ones`,
      trial: TRIAL,
    }),
    ...measureScript(articles, soundAlikeScript(dictionary, sounds, readSpokenFrequencies()), setting, {
      id: 'sound-alike',
      part: `${where}, frequent words in place of others that sound the same`,
    }),
  ];
}

interface Named {
  id: string;
  part: string;
  trial?: { high: number; medium: number };
}

function measureScript(
  articles: readonly (readonly string[])[],
  script: Script,
  { find, levels }: Setting,
  { id, part, trial }: Named,
): Measure[] {
  const drawings = SEEDS.map((seed) => injectErrors(articles, script, createRandom(seed)));
  const found = tally(drawings.flat(), find);
  const onPage = trial ? ruleFigure : figure;
  return levels.flatMap((level) => {
    const common = { part, sample: `${String(found.errors)} errors in ${String(SEEDS.length)} drawings` };
    return [
      onPage({
        ...common,
        id: `real-words-${id}-${level.id}`,
        what: `of the errors are found with ${level.reached}`,
        value: percent(recallAt(found, level.threshold)),
        beside: trial
          ? [
              {
                what: 'an earlier trial, other articles and another script of rare words:',
                value: trial[level.id],
                sameRun: false,
              },
            ]
          : [],
      }),
      figure({
        ...common,
        id: `real-words-${id}-right-first-${level.id}`,
        what: `of those found with ${level.reached} have the right word as first suggestion`,
        value: percent(rightFirstAt(found, level.threshold)),
      }),
    ];
  });
}
