import type { Measure } from '../../../schemas/results.ts';
import { figure, percent, rounded, ruleFigure } from './figure.ts';
import { injectErrors, type Script, type SpoiltText } from './inject.ts';
import { joinParagraphs } from './news.ts';
import { createRandom } from '../../../language/word-model/train/random.ts';
import type { Setting } from './setting.ts';
import { alarmRateAt, asClean, recallAt, rightFirstAt, sumOf, tally, type Tally } from './tally.ts';
import { recallOver, thresholdFor } from './thresholds.ts';

const SEEDS = [1001, 1002, 1003, 1004, 1005];

const RATES = [0.05, 0.1, 0.2, 0.3, 0.5, 1, 2];

/**
 * What an earlier trial’s model found of the same errors: with its thresholds from other clean news, as published, and
 * with thresholds from these articles.
 */
const TRIAL = {
  high: { recall: 42.5, own: 46.7, rightFirst: 95 },
  medium: { recall: 53.1, own: 55.9, rightFirst: 92 },
};

const trial = (value: number): Measure['beside'][number] => ({
  what: 'an earlier trial',
  value,
  sameRun: false,
});

/** Another program that finds errors, with what it found in some of the articles, spoilt and clean. */
export interface Rival {
  what: string;
  spoilt: Tally;
  clean: Tally;
}

/** The articles with the errors of the trial’s script, once a seed. */
export function spoiltByTrial(articles: readonly (readonly string[])[], script: Script): SpoiltText[][] {
  return SEEDS.map((seed) => injectErrors(articles, script, createRandom(seed)));
}

/**
 * Errors that the trial’s script put into PolNeAR’s development articles, found at the thresholds that the model was
 * published with, and at thresholds chosen on the same articles when clean.
 * @param drawings the same articles several times, with other errors each time
 */
export function measureInjected(
  articles: readonly (readonly string[])[],
  drawings: readonly (readonly SpoiltText[])[],
  rivals: readonly Rival[],
  { find, spell, levels }: Setting,
): Measure[] {
  const half = (rest: number): Tally =>
    tally(
      drawings.flatMap((texts) => texts.filter((_, at) => at % 2 === rest)),
      find,
    );
  const aside = half(1);
  const all = sumOf([half(0), aside]);
  const clean = tally(asClean(articles.map(joinParagraphs)), find);
  const plain = tally(drawings.flat(), spell);
  const cleanPlain = tally(asClean(articles.map(joinParagraphs)), spell);
  const others = [{ what: 'nspell', spoilt: plain, clean: cleanPlain }, ...rivals].map(besideOf);

  const part = `PolNeAR dev, all ${String(articles.length)} articles, errors from the earlier trial’s script`;
  const sample = sampleOf(all, drawings.length);
  const atPublished = levels.map((level) =>
    ruleFigure({
      id: `real-words-injected-${level.id}`,
      what: `of the errors are found with ${level.reached}`,
      part,
      sample,
      value: percent(recallAt(all, level.threshold)),
      beside: [trial(TRIAL[level.id].recall), ...others],
    }),
  );
  const onHalf = levels.map((level) =>
    figure({
      id: `real-words-injected-${level.id}-aside`,
      what: `of the errors are found with ${level.reached}`,
      part: 'PolNeAR dev, articles kept aside, errors from the earlier trial’s script',
      sample: sampleOf(aside, drawings.length),
      keptAside: true,
      value: percent(recallAt(aside, level.threshold)),
    }),
  );
  const atOwn = levels.map((level) =>
    figure({
      id: `real-words-injected-own-${level.id}`,
      what: `of the errors are found at the threshold that gives ${String(level.alarms)} alarms in 1,000 words of these articles`,
      part,
      sample,
      value: percent(recallAt(all, thresholdFor(level.alarms, clean))),
      beside: [trial(TRIAL[level.id].own)],
      ...(level.id === 'medium' && { curve: curveOf(all, clean) }),
    }),
  );
  const right = levels.map((level) =>
    ruleFigure({
      id: `real-words-right-first-${level.id}`,
      what: `of those found with ${level.reached} have the right word as first suggestion`,
      part,
      sample,
      value: percent(rightFirstAt(all, level.threshold)),
      beside: [trial(TRIAL[level.id].rightFirst)],
    }),
  );
  return [...atPublished, ...right, ...atOwn, ...onHalf];
}

function besideOf({ what, spoilt, clean }: Rival): Measure['beside'][number] {
  return {
    what: `${what}, at ${String(rounded(alarmRateAt(clean, -Infinity)))} alarms in 1,000 words:`,
    value: percent(recallAt(spoilt, -Infinity)),
    sameRun: true,
  };
}

function sampleOf({ errors, texts }: Tally, drawings: number): string {
  return `${String(errors)} errors in ${String(texts / drawings)} articles, in ${String(drawings)} drawings`;
}

function curveOf(spoilt: Tally, clean: Tally): NonNullable<Measure['curve']> {
  const points = recallOver(RATES, spoilt, clean);
  return {
    along: 'alarms in 1,000 words',
    points: points.map(({ at, value }) => ({ at, value: percent(value) })),
  };
}
