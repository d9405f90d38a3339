import type { Measure } from '../schemas/results.ts';

/** A figure as readers see it: “51 of 52”, “88.4 %”, “15.4 MB”. */
export function writeFigure(value: number, { of, unit }: Pick<Measure, 'of' | 'unit'>): string {
  if (unit !== undefined) return `${String(value)} ${unit}`;
  return of === null ? `${value.toFixed(1)} %` : `${String(value)} of ${String(of)}`;
}

/** What a figure may be compared with, each as a line: “nspell 5.7 %”. */
export function writeBeside(measure: Pick<Measure, 'beside' | 'of' | 'unit'>): string[] {
  return measure.beside.map(
    ({ what, value, sameRun }) =>
      `${what} ${writeFigure(value, measure)}${sameRun ? '' : ' (measured elsewhere)'}`,
  );
}
