import { bounds } from '../../language/numbers/index.ts';
import type { Figure } from '../numbers/figures.ts';
import type { Quantity } from './quantities.ts';

/** What a conversion should have given, where it is off by more than rounding. */
export interface Fault {
  /** The first measure in the unit of the second. */
  expected: number;
  /** How many times too large or too small the second is, never under 1. */
  factor: number;
}

/** Whether two measures of one dimension cannot be the same; null where rounding explains it. */
export function compare(one: Quantity, two: Quantity): Fault | null {
  if (one.figures.length !== two.figures.length) return null;
  for (const [at, figure] of one.figures.entries()) {
    const other = two.figures[at];
    if (!other || figure.value < 0 || other.value < 0) return null;
    const fault = compareFigures(one, figure, two, other);
    if (fault) return fault;
  }
  return null;
}

function compareFigures(one: Quantity, figure: Figure, two: Quantity, other: Figure): Fault | null {
  const faults: Fault[] = [];
  for (const from of one.unit.sizes) {
    for (const to of two.unit.sizes) {
      const [low, high] = sizeOf(one, figure, from, false);
      const [lower, higher] = sizeOf(two, other, to, true);
      if (low <= higher && lower <= high) return null;
      const middle = valueOf(one, figure, from) / to;
      const written = valueOf(two, other, to) / to;
      faults.push({ expected: middle, factor: Math.max(middle / written, written / middle) });
    }
  }
  return faults.reduce<Fault | null>(
    (best, fault) => (best && best.factor <= fault.factor ? best : fault),
    null,
  );
}

const valueOf = ({ rest }: Quantity, { value }: Figure, size: number): number =>
  value * size + (rest ? rest.value * (rest.unit.sizes[0] ?? 0) : 0);

/** How far a converted number with zeros at its end may be rounded: 300 for 322. */
const ROUNDED = 0.1;

/** What a measure may stand for, in the basic unit. */
function sizeOf(quantity: Quantity, figure: Figure, size: number, isConverted: boolean): [number, number] {
  const { rest } = quantity;
  if (rest) {
    const value = valueOf(quantity, figure, size);
    const slack = (rest.step / 2) * (rest.unit.sizes[0] ?? 0) + value * 0.002;
    return [value - slack, value + slack];
  }
  const [low, high] = bounds(figure);
  const slack = isConverted ? Math.min(trailingUnit(figure) / 2, figure.value * ROUNDED) : 0;
  return [Math.min(low, figure.value - slack) * size, Math.max(high, figure.value + slack) * size];
}

/** 10 of “320”, 100 of “300”, 0.1 of “3.2”. */
function trailingUnit({ value, step }: Figure): number {
  let unit = step || value / 10;
  const digits = Math.round(value / unit);
  for (let rest = digits; rest > 0 && rest % 10 === 0; rest /= 10) unit *= 10;
  return unit;
}

/** How many degrees Celsius two temperatures may differ by. */
const DEGREES = 1.2;

/** Temperatures have a zero of their own each; a rise by so many degrees has none: “2 °C (3.6 °F)”. */
export function compareDegrees(
  one: Quantity,
  two: Quantity,
  isDifference: boolean,
): { expected: number; off: number } | null {
  if (one.figures.length !== two.figures.length) return null;
  for (const [at, figure] of one.figures.entries()) {
    const other = two.figures[at];
    if (!other) return null;
    const isFahrenheit = one.unit.system === 'imperial';
    const asTemperature = isFahrenheit ? (figure.value - 32) / 1.8 : figure.value * 1.8 + 32;
    const asDifference = isFahrenheit ? figure.value / 1.8 : figure.value * 1.8;
    const slack = (Math.max(figure.step, 0.1) / 2) * (isFahrenheit ? 1 / 1.8 : 1.8) + other.step / 2;
    const hedged = figure.hedge !== null || other.hedge !== null ? 3 : 0;
    const round = isFahrenheit ? DEGREES : DEGREES * 1.8;
    const tens = other.value % 5 === 0 ? (isFahrenheit ? 1.5 : 2.5) : 0;
    const isNear = (value: number): boolean => Math.abs(value - other.value) <= slack + hedged + round + tens;
    // Without a word that says so, a few degrees may be a difference as well as a temperature.
    if (isNear(asDifference) && (isDifference || Math.abs(figure.value) < 15)) continue;
    if (isNear(asTemperature) && !isDifference) continue;
    const expected = isDifference ? asDifference : asTemperature;
    return { expected, off: Math.abs(expected - other.value) / (isFahrenheit ? 1 : 1.8) };
  }
  return null;
}
