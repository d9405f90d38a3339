import type { Measure } from '../../../schemas/results.ts';
import { ALARMS, figure, percent, rounded, ruleFigure } from './figure.ts';
import type { SpoiltText } from './inject.ts';
import { joinParagraphs } from './news.ts';
import type { Setting } from './setting.ts';
import { alarmRateAt, recallAt, rightFirstAt, tally } from './tally.ts';

/** On another part of the same set, 467 sentences. */
const TRIAL = { high: 5.6, medium: 9.9 };

/** Reads lines of wrong word, right word, offset, and sentence; the first line names them. Each sentence is a text. */
export function readNaturalErrors(file: string): SpoiltText[] {
  const [, ...lines] = file.split('\n').filter(Boolean);
  return lines.map((line) => {
    const [wrong = '', right = '', offset, sentence = ''] = line.split('\t');
    return { ...joinParagraphs([sentence]), errors: [{ start: Number(offset), wrong, right }] };
  });
}

/**
 * Errors that people made in Wikipedia and others mended (Zesch: Measuring Contextual Fitness Using Error Contexts
 * Extracted from the Wikipedia Revision History, EACL 2012). A few are vandalism, or no words at all; all are counted.
 */
export function measureNatural(texts: readonly SpoiltText[], { find, spell, levels }: Setting): Measure[] {
  const found = tally(texts, find);
  const misspelled = tally(texts, spell);
  const common = {
    part: 'errors of Wikipedia’s authors (Zesch 2012, training part), each sentence alone',
    sample: `${String(found.errors)} sentences`,
    keptAside: true,
  };
  return levels.flatMap((level) => [
    ruleFigure({
      ...common,
      id: `real-words-natural-${level.id}`,
      what: `of the errors are found with ${level.reached}`,
      value: percent(recallAt(found, level.threshold)),
      beside: [
        { what: 'nspell', value: percent(recallAt(misspelled, -Infinity)), sameRun: true },
        { what: 'an earlier trial, other sentences of the set', value: TRIAL[level.id], sameRun: false },
      ],
    }),
    figure({
      ...common,
      id: `real-words-natural-right-first-${level.id}`,
      what: `of those found with ${level.reached} have the right word as first suggestion`,
      value: percent(rightFirstAt(found, level.threshold)),
    }),
    figure({
      ...common,
      id: `real-words-natural-alarms-${level.id}`,
      what: `elsewhere in these sentences with ${level.reached}`,
      value: rounded(alarmRateAt(found, level.threshold)),
      unit: ALARMS,
      beside: [{ what: 'nspell', value: rounded(alarmRateAt(misspelled, -Infinity)), sameRun: true }],
    }),
  ]);
}
