import { dayNumber, lastDayOf, monthNumber } from './calendar.ts';

/** The days that a date covers, counted from 1 January 1970; both belong to it. */
export interface Bounds {
  first: number;
  last: number;
}

/** EDTF numbers the seasons from 21; spring is March to May, and winter ends in the year after its own. */
const SEASON = { code: 20, months: 3 } as const;

function months(first: number, count: number): Bounds | null {
  const day = dayNumber({ year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 });
  return day === null ? null : { first: day, last: lastDayOf(first + count - 1) };
}

/** A day, month, season, year, decade or century. */
function pointBounds(value: string): Bounds | null {
  const rough = /^(?:(\d{3})X|(\d{2})XX)$/.exec(value);
  if (rough) {
    const [, decade, century] = rough;
    const [year, years] = decade ? [Number(decade) * 10, 10] : [Number(century) * 100, 100];
    return months(monthNumber({ year, month: 1 }), 12 * years);
  }
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!match) return null;
  const [year = 0, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (month === undefined) return months(monthNumber({ year, month: 1 }), 12);
  if (day !== undefined) {
    const number = dayNumber({ year, month, day });
    return number === null ? null : { first: number, last: number };
  }
  if (month >= 1 && month <= 12) return months(monthNumber({ year, month }), 1);
  const season = month - SEASON.code;
  if (season < 1 || season > 4) return null;
  return months(monthNumber({ year, month: SEASON.months * season }), SEASON.months);
}

/**
 * The first and the last day of a date in EDTF, as `findDates` gives them: `2015-12` is 1 to 31 December 2015. Null for
 * durations, which lie nowhere, for what ends before it begins, and for what is no date.
 */
export function boundsOf(value: string): Bounds | null {
  const [from = '', to = from] = value.split('/');
  const [begin, end] = [pointBounds(from), pointBounds(to)];
  if (!begin || !end || end.last < begin.first) return null;
  return { first: begin.first, last: end.last };
}
