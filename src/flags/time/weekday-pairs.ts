import type { Span } from '../../schemas/common.ts';
import { isOfSeveral } from './calendar-faults.ts';
import type { Fault, Passage } from './fault.ts';
import { weekdayIn, type WrittenDay } from './written-days.ts';

/** Fourteen years in a row in which every calendar occurs: each weekday on 1 January, with and without a leap day. */
const CALENDARS = Array.from({ length: 28 }, (_, step) => 2001 + step);

const ANY_YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;

/** Further apart than this the two may be of different years: “Dec. 28”, “Jan. 3”. */
const MOST_MONTHS = 5;

/**
 * Two days without a year of which the weekdays do not go together in any year: “Monday, March 7” and “Tuesday, March 16”.
 * Only where the day of publication is not known: it would tell which is wrong.
 */
export function disagreeingWeekdays(
  paragraphs: readonly { passage: Passage; days: readonly WrittenDay[] }[],
  published: number | null,
): Fault[] {
  if (published !== null) return [];
  let first: (WrittenDay & { years: number[] }) | null = null;
  const faults: Fault[] = [];
  for (const { passage, days } of paragraphs) {
    const yearless = days.filter(({ weekday, year }) => weekday !== null && year === null);
    if (yearless.length === 0 || ANY_YEAR.test(passage.words)) continue;
    for (const day of yearless) {
      if (isOfSeveral(passage, day)) continue;
      const years = CALENDARS.filter((year) => weekdayIn(day, year) === day.weekday);
      if (years.length === 0) continue;
      if (first === null) first = { ...day, years };
      else if (Math.abs(first.month - day.month) <= MOST_MONTHS && !goTogether(first.years, years)) {
        faults.push(faultOf(day, first));
      }
    }
  }
  return faults;
}

const goTogether = (some: readonly number[], others: readonly number[]): boolean =>
  some.some((year) => others.includes(year));

function faultOf(day: WrittenDay, first: WrittenDay): Fault {
  const span = ({ start, end }: WrittenDay): Span => ({ start, end });
  return {
    ...span(day),
    reason: `“${first.words}” and “${day.words}” cannot be days of one year: the weekday of one of them is wrong.`,
    related: [span(first)],
  };
}
