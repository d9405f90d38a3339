import type { Measure } from '../../../schemas/results.ts';

type Given = Omit<Measure, 'group' | 'of' | 'beside' | 'keptAside'> &
  Partial<Pick<Measure, 'beside' | 'keptAside'>>;

/** The rule whose confidence is measured here. */
export const RULE = 'real-word-error';

/** A figure about real-word errors: a share in per cent, unless it names a unit. */
export function figure(given: Given): Measure {
  return {
    group: 'Real-word errors',
    of: null,
    keptAside: false,
    beside: [],
    ...given,
  };
}

/** A figure that the page of the rule shows too. */
export function ruleFigure(given: Given): Measure {
  return { ...figure(given), rule: RULE };
}

export const ALARMS = 'alarms in 1,000 words';

/** A share as figures give it, in per cent. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** A figure with two decimals. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
