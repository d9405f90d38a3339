import { dayNumber, weekdayOf } from './calendar.ts';
import { MONTHS, WEEKDAYS } from './words.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

function ordinal(number: number): string {
  const ending =
    number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

/** A length of time: “7 months”. */
function writeDuration(value: string): string | null {
  const match = /^P(?:T(?=\d+H))?(\d+)([YMWDH])$/.exec(value);
  const unit = UNITS[match?.[2] ?? ''];
  return unit === undefined ? null : `${match?.[1] ?? ''} ${unit}${match?.[1] === '1' ? '' : 's'}`;
}

/** The parts of a day, month or season in EDTF; null where it is none. */
function partsOf(value: string): { year: string; month: number | null; day: number | null } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!match) return null;
  const [, year = '', month, day] = match;
  return { year, month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** A day, month, season or year, without the day of the week. */
function writePoint(value: string): string | null {
  const parts = partsOf(value);
  if (!parts) return null;
  const { year, month, day } = parts;
  if (month === null) return year;
  const name = MONTHS[month - 1] ?? SEASONS[month - 21];
  return name === undefined ? null : `${day === null ? '' : `${day} `}${name} ${year}`;
}

/** From one point to another, without saying twice what both share: “7 to 13 December 2015”. */
function writeInterval(from: string, to: string): string | null {
  const [first, last] = [writePoint(from)?.split(' '), writePoint(to)?.split(' ')];
  if (!first || !last) return null;
  if (from === to) return last.join(' ');
  const shared = [...first].reverse().findIndex((word, index) => word !== last.at(-1 - index));
  return [...first.slice(0, first.length - shared), 'to', ...last].join(' ');
}

/**
 * A resolved date as readers write it: `2015-12-18` is “Friday, 18 December 2015”, `2015-12` “December 2015”, `196X`
 * “the 1960s”, `2015-12-07/2015-12-13` “7 to 13 December 2015”, `P7M` “7 months”. Null for what this module does not
 * give as a value.
 */
export function writeDate(value: string): string | null {
  const [from = '', to] = value.split('/');
  if (to !== undefined) return writeInterval(from, to);
  if (value.startsWith('P')) return writeDuration(value);
  if (/^\d{3}X$/.test(value)) return `the ${value.slice(0, 3)}0s`;
  if (/^\d\dXX$/.test(value)) return `the ${ordinal(Number(value.slice(0, 2)) + 1)} century`;
  const number = /^\d{4}-\d\d-\d\d$/.test(value) ? numberOf(value) : null;
  const point = writePoint(value);
  return number === null || point === null ? point : `${WEEKDAYS[weekdayOf(number)] ?? ''}, ${point}`;
}

function numberOf(value: string): number | null {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return dayNumber({ year, month, day });
}
