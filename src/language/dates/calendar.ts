/*
 * Days are counted from 1 January 1970, in UTC, so that no time zone and no clock has a say. Months are counted
 * from January of the year 0, so that going back and forth over a new year is plain addition.
 */

const DAY = 86_400_000;

/** A day of the calendar. */
export interface CivilDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** When the article was published, as exactly as that is known. */
export interface Reference {
  year: number;
  /** Months since January of the year 0; null where only the year is known. */
  month: number | null;
  /** Days since 1 January 1970; null where only the month or year is known. */
  day: number | null;
}

/** The number of a day; days that the month has not got (30 February) give null. */
export function dayNumber({ year, month, day }: CivilDay): number | null {
  const number = Date.UTC(year, month - 1, day) / DAY;
  const back = civil(number);
  return back.month === month && back.day === day ? number : null;
}

/** The day that has this number. */
export function civil(number: number): CivilDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week: 0 is Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The Monday of the week that a day lies in. */
export function mondayOf(number: number): number {
  return number - ((weekdayOf(number) + 6) % 7);
}

/** The number of a month. */
export function monthNumber({ year, month }: { year: number; month: number }): number {
  return year * 12 + month - 1;
}

/** The last day of a month. */
export function lastDayOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / DAY;
}

/** A day some months on; the last of the month where that month is too short. */
export function addMonths(number: number, months: number): number {
  const from = civil(number);
  const month = monthNumber(from) + months;
  const first = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
  return Math.min(first + from.day - 1, lastDayOf(month));
}

/** The day of publication, read; null where there is none or it is no date. */
export function readReference(published: string | null): Reference | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : null));
  if (year == null) return null;
  if (month == null || month < 1 || month > 12) return { year, month: null, day: null };
  return {
    year,
    month: monthNumber({ year, month }),
    day: day == null ? null : dayNumber({ year, month, day }),
  };
}

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

/** A year in EDTF. */
export const yearValue = (year: number): string => digits(year, 4);

/** A month in EDTF. */
export const monthValue = (month: number): string =>
  `${yearValue(Math.floor(month / 12))}-${digits((month % 12) + 1, 2)}`;

/** A day in EDTF. */
export function dayValue(number: number): string {
  const { year, month, day } = civil(number);
  return `${yearValue(year)}-${digits(month, 2)}-${digits(day, 2)}`;
}
