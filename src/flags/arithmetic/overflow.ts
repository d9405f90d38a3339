import type { Figure } from '../numbers/figures.ts';
import { write, type Slip } from './line.ts';

/** Two shares of one whole that are more than all of it. */
export function overflow(one: Figure, two: Figure): Slip {
  return {
    span: { start: two.start, end: two.end },
    related: [{ start: one.start, end: one.end }],
    reason: `The two shares come to ${write(one.value + two.value)} per cent, more than all.`,
    severity: 'high',
  };
}
