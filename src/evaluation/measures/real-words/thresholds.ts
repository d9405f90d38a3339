import { recallAt, type Tally } from './tally.ts';

/** A severity of flags, and what it stands for. */
export interface Level {
  id: 'high' | 'medium';
  /** So many alarms are meant in 1,000 words of clean news. */
  alarms: number;
  /** The score from which on the model says so. */
  threshold: number;
  /** What is counted from there on: a lower threshold takes in what reaches a higher one. */
  reached: string;
}

/** The severities with the thresholds that the model was published with. */
export function levelsOf(thresholds: { high: number; medium: number }): [high: Level, medium: Level] {
  return [
    { id: 'high', alarms: 0.2, threshold: thresholds.high, reached: 'severity high' },
    { id: 'medium', alarms: 0.5, threshold: thresholds.medium, reached: 'severity high or medium' },
  ];
}

/** The lowest threshold at which clean texts raise at most so many alarms in 1,000 words. */
export function thresholdFor(
  alarms: number,
  { alarms: scores, words }: Pick<Tally, 'alarms' | 'words'>,
): number {
  const most = Math.floor((alarms * words) / 1000);
  const sorted = [...scores].sort((a, b) => b - a);
  const firstTooMany = sorted[most];
  if (firstTooMany === undefined) return -Infinity;
  // Just above it, and not above the next one.
  const next = sorted.findLast((score) => score > firstTooMany) ?? Infinity;
  return Math.min(next, firstTooMany + Math.max(1, Math.abs(firstTooMany)) * 2 ** -40);
}

/** What share of the errors is found where clean texts raise so many alarms in 1,000 words. */
export function recallOver(
  rates: readonly number[],
  spoilt: Tally,
  clean: Tally,
): { at: number; value: number }[] {
  return rates.map((at) => ({ at, value: recallAt(spoilt, thresholdFor(at, clean)) }));
}
