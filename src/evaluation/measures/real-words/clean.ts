import type { Measure } from '../../../schemas/results.ts';
import { ALARMS, figure, rounded, ruleFigure } from './figure.ts';
import type { NewsText } from './news.ts';
import type { Setting } from './setting.ts';
import { alarmRateAt, asClean, tally } from './tally.ts';

/** Articles as they were published. */
export interface CleanSet {
  id: string;
  part: string;
  keptAside: boolean;
  texts: readonly NewsText[];
}

/** Alarms on published articles. Some are not false, since these have errors of their own; all are counted. */
export function measureClean(sets: readonly CleanSet[], { find, spell, levels }: Setting): Measure[] {
  return sets.flatMap(({ id, part, keptAside, texts }) => {
    const found = tally(asClean(texts), find);
    const misspelled = tally(asClean(texts), spell);
    const onPage = keptAside ? ruleFigure : figure;
    return levels.map((level) =>
      onPage({
        id: `real-words-alarms-${level.id}-${id}`,
        what: `on clean news with ${level.reached}; ${String(level.alarms)} are meant`,
        part,
        value: rounded(alarmRateAt(found, level.threshold)),
        unit: ALARMS,
        sample: `${found.words.toLocaleString('en')} words`,
        keptAside,
        beside: [{ what: 'nspell', value: rounded(alarmRateAt(misspelled, -Infinity)), sameRun: true }],
      }),
    );
  });
}
