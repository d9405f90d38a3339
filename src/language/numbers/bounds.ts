import type { NumberMention } from './types.ts';

/**
 * What a number may stand for, when rounding and hedges are allowed for: 41.5 to 42.5 for “42”, 495 to 505 for “500”,
 * 425 to 575 for “about 500”, 500 to 650 for “more than 500”.
 */
export function bounds({ value, step, hedge, kind }: NumberMention): [low: number, high: number] {
  const size = Math.abs(value);
  const slack = Math.max(step / 2, kind === 'fraction' ? size * 0.05 : 0, roundness(size, step));
  if (hedge === 'about') return around(value, Math.max(slack, size * 0.15));
  if (hedge === 'over') return [value - slack, value + size * 0.3 + slack];
  if (hedge === 'under') return [value - size * 0.25 - slack, value + slack];
  return around(value, slack);
}

/** A number with zeros at its end may have been rounded to them; never by more than one in a hundred. */
function roundness(size: number, step: number): number {
  if (size === 0) return 0;
  let unit = step;
  while (Math.round(size / step) % (unit / step) === 0 && unit * 10 <= size && isWhole(size / (unit * 10)))
    unit *= 10;
  return Math.min(unit / 2, size * 0.01);
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

const around = (value: number, slack: number): [number, number] => [value - slack, value + slack];
