import type { Words } from '../interface/index.ts';
import type { Measure } from '../schemas/results.ts';

/** A figure as readers see it: “51 of 52”, “88.4%”, “15.4 MB”. */
export function writeFigure(
  value: number,
  { of, unit }: Pick<Measure, 'of' | 'unit'>,
  { say }: Words,
): string {
  if (unit !== undefined) return say('figure.with-unit', { n: value, unit });
  return of === null
    ? say('figure.share', { share: value / 100 })
    : say('measure.tally', { number: value, of });
}

/** What a figure may be compared with, each as a line: “nspell 5.7%”. */
export function writeBeside(measure: Pick<Measure, 'beside' | 'of' | 'unit'>, words: Words): string[] {
  return measure.beside.map(({ what, value, sameRun }) =>
    words.say(sameRun ? 'figure.beside' : 'figure.beside-elsewhere', {
      what,
      figure: writeFigure(value, measure, words),
    }),
  );
}
