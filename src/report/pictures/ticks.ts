import { civil, dayNumber, mondayOf, monthNumber } from '../../language/dates/calendar.ts';
import { dateFormat, type DateForm } from '../../interface/dates.ts';
import { placeOn, type Segment } from './scale.ts';

/** A line across the axis with the time it stands for. */
export interface Tick {
  /** In per cent of the width. */
  at: number;
  label: string;
}

/** A unit that ticks may count in. */
interface Step {
  /** How much width a label needs, in per cent of a phone’s. */
  width: number;
  /** How long it is, in days, about. */
  days: number;
  /** The number of the first unit that begins at or after a day. */
  first: (day: number) => number;
  /** Where the unit with this number begins. */
  begins: (unit: number) => number;
  /** How its label is written. */
  form: DateForm;
}

/** In milliseconds. */
const DAY = 86_400_000;

const monthBegins = (month: number): number =>
  dayNumber({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 }) ?? 0;

function days(count: 1 | 2): Step {
  return {
    width: 15,
    days: count,
    first: (day) => Math.ceil(day / count),
    begins: (unit) => unit * count,
    form: 'short-day',
  };
}

/** Weeks begin on Mondays. */
function weeks(count: 1 | 2): Step {
  const monday = mondayOf(0);
  return {
    width: 15,
    days: 7 * count,
    first: (day) => Math.ceil((day - monday) / (7 * count)),
    begins: (unit) => monday + 7 * count * unit,
    form: 'short-day',
  };
}

function months(count: 1 | 3 | 6): Step {
  return {
    width: 19,
    days: 30.4 * count,
    first: (day) => {
      const at = monthNumber(civil(Math.ceil(day)));
      const month = monthBegins(at) >= day ? at : at + 1;
      return Math.ceil(month / count);
    },
    begins: (unit) => monthBegins(unit * count),
    form: 'short-month',
  };
}

function years(count: number): Step {
  return {
    width: 12,
    days: 365.2 * count,
    first: (day) => {
      const { year } = civil(Math.ceil(day));
      const next = monthBegins(year * 12) >= day ? year : year + 1;
      return Math.ceil(next / count);
    },
    begins: (unit) => monthBegins(unit * count * 12),
    form: 'year',
  };
}

const STEPS: readonly Step[] = [
  days(1),
  days(2),
  weeks(1),
  weeks(2),
  months(1),
  months(3),
  months(6),
  ...[1, 2, 5, 10, 20, 25, 50, 100, 200].map(years),
];

/** The ticks of one stretch: in the finest unit whose labels have room. */
function ticksOf(segment: Segment, room: number, locale: string): Tick[] {
  const length = segment.to - segment.from;
  const step = STEPS.find(({ days: each, width }) => (length / each) * width <= room) ?? STEPS.at(-1);
  if (!step) return [];
  const format = dateFormat(step.form, locale);
  const ticks: Tick[] = [];
  for (let unit = step.first(segment.from); step.begins(unit) < segment.to; unit += 1) {
    // A day is a place, at its noon, where each has a tick; else ticks are where something begins.
    const begin = step.begins(unit);
    const time = begin + (step.days <= 2 ? 0.5 : 0);
    if (time < segment.to) ticks.push({ at: placeOn([segment], time), label: format.format(begin * DAY) });
  }
  return ticks;
}

/** So near may two ticks of neighbouring stretches be, in per cent of the width. */
const APART = 12;

/** The ticks of an axis, from left to right, so few that their labels fit on a phone. */
export function ticksOn(axis: readonly Segment[], locale: string): Tick[] {
  const ticks = axis.flatMap((segment) => ticksOf(segment, segment.end - segment.start, locale));
  const kept: Tick[] = [];
  for (const tick of ticks) if (tick.at - (kept.at(-1)?.at ?? -Infinity) >= APART) kept.push(tick);
  return kept;
}
