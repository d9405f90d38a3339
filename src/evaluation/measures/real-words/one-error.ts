import type { Measure, Precision } from '../../../schemas/results.ts';
import { percent, rounded, ruleFigure } from './figure.ts';
import { injectOneError, type Script } from './inject.ts';
import { cutToUsualLength } from './news.ts';
import { createRandom } from '../../../language/word-model/train/random.ts';
import type { Setting } from './setting.ts';
import { precisionWithin, sumOf, tally, type Tally } from './tally.ts';

const SEEDS = [1001, 1002, 1003, 1004, 1005];

/** So many words of an article are worth a second look. */
const MOST_UNUSUAL = 3;

/** Of articles kept aside, with another script. */
const TRIAL_TOP_THREE = 66;

/**
 * Articles of the usual length with one error each: whether the wrong word is among the three most unusual, and how many
 * of the words flagged are wrong indeed. The latter depends on how many errors there are; one in an article of 700 words
 * stands for what a desk might let pass.
 */
export function measureOneError(
  articles: readonly (readonly string[])[],
  { mistakes }: Script,
  { find, levels }: Setting,
): { measures: Measure[]; precision: Precision } {
  const texts = cutToUsualLength(articles);
  const spoilt = SEEDS.flatMap((seed) => injectOneError(texts, mistakes, createRandom(seed)));
  const tallies = spoilt.map((text) => tally([text], find));
  const all = sumOf(tallies);
  const common = {
    part: 'PolNeAR dev, cut and joined into articles of about 700 words with one error each from the earlier trial’s script',
    sample: `${String(texts.length)} articles, in ${String(SEEDS.length)} drawings`,
  };
  const [high = 0, medium = 0] = levels.map(({ threshold }) => threshold);
  const precision = {
    high: precisionWithin(all, high, Infinity),
    medium: precisionWithin(all, medium, high),
  };
  return {
    precision: { high: rounded(precision.high), medium: rounded(precision.medium) },
    measures: [
      ruleFigure({
        ...common,
        id: 'real-words-top-three',
        what: 'of the wrong words are among the three most unusual of their article',
        value: percent(tallies.filter(isAmongFirst).length / tallies.length),
        beside: [
          {
            what: 'an earlier trial, other articles and another script',
            value: TRIAL_TOP_THREE,
            sameRun: false,
          },
        ],
      }),
      ...levels.map(({ id }) =>
        ruleFigure({
          ...common,
          id: `real-words-precision-${id}`,
          what: `of the words flagged with severity ${id} are wrong indeed`,
          value: percent(precision[id]),
        }),
      ),
    ],
  };
}

function isAmongFirst({ hits: [hit], alarms }: Tally): boolean {
  return hit !== undefined && alarms.filter((score) => score >= hit.score).length < MOST_UNUSUAL;
}
