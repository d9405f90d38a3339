import { MONTHS, WEEKDAYS } from '../../language/dates/words.ts';
import { spanIn, type Fault, type Passage } from './fault.ts';
import { lengthOfMonth, nearest, weekdayIn, type WrittenDay } from './written-days.ts';

/** Before this year much of the world counted its days otherwise. */
const CALENDAR_FROM = 1919;

/** A day without a year is one of these days before or after publication; one further off may be of any year. */
const NEAR = 120;

const ANY_YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;

/** Days that the calendar has not got: “30 February”, “November 31”. */
export function missingDays(passage: Passage, days: readonly WrittenDay[]): Fault[] {
  return days.flatMap((day): Fault[] => {
    const length = lengthOfMonth(day);
    if (day.day <= length && day.day > 0) return [];
    // “32 December” without a year is hardly a date: “No. 34 Jan Novak”.
    if ((day.day > 31 || day.day === 0) && day.year === null) return [];
    if (isCount(passage, day)) return [];
    const name = MONTHS[day.month - 1] ?? '';
    const year = day.month === 2 && day.year !== null ? ` in ${day.year}` : '';
    return [{ ...spanOf(day), reason: `“${day.words}” is no day: ${name} has ${length} days${year}.` }];
  });
}

/** “In April 31 people died”, “April 31 percent”: a month and a count. */
function isCount({ words, start }: Passage, day: WrittenDay): boolean {
  if (!day.isMonthFirst || day.year !== null || day.weekday !== null) return false;
  return (
    /\b(?:in|during)\s$/i.test(words.slice(Math.max(0, day.start - start - 8), day.start - start)) ||
    /^\s(?:percent|per\b|people|persons|men|women|children|cases|deaths|new\b|more\b)/.test(
      words.slice(day.end - start, day.end - start + 12),
    )
  );
}

/** A weekday that is not the one of its date: “Tuesday, December 16, 2015”. */
export function wrongWeekdays(passage: Passage, days: readonly WrittenDay[]): Fault[] {
  return days.flatMap((day): Fault[] => {
    if (day.weekday === null || isOfSeveral(passage, day)) return [];
    const year = day.year ?? nearYear(passage, day);
    if (year === null || year < CALENDAR_FROM) return [];
    const right = weekdayIn(day, year);
    if (right === null || right === day.weekday) return [];
    const date = `${day.day} ${MONTHS[day.month - 1] ?? ''} ${year}`;
    return [
      {
        ...spanOf(day),
        reason: `${date} was a ${WEEKDAYS[right] ?? ''}, but the text has “${day.words}”: weekday and date disagree.`,
      },
    ];
  });
}

/** “Saturday and Sunday, January 9 and 10”, “Monday-Friday, Dec. 14-18”, “the Sun, Dec. 12”: the weekday is not that day’s. */
export function isOfSeveral({ words, start }: Passage, day: WrittenDay): boolean {
  const before = words.slice(Math.max(0, day.start - start - 16), day.start - start);
  const after = words.slice(day.end - start, day.end - start + 14);
  return (
    /(?:day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,?\s?(?:and|to|or|through|[-–—/&,])\s?$/.test(before) ||
    /\b[Tt]he\s$/.test(before) ||
    /^\s?(?:[-–/&]|(?:and|or|to|through)\s(?:\p{Lu}\p{Ll}+\.?\s)?\d)/u.test(after)
  );
}

/** The year of a day near publication, where its paragraph speaks of no other year. */
function nearYear({ words, published }: Passage, day: WrittenDay): number | null {
  if (published === null || ANY_YEAR.test(words)) return null;
  const near = nearest(day, published);
  return near && Math.abs(near.number - published) <= NEAR ? near.year : null;
}

/** “2015-02-30”. */
export function missingIsoDays(passage: Passage): Fault[] {
  return Array.from(
    passage.words.matchAll(/(?<![\d-])(?:19|20)\d\d-(0[1-9]|1[0-2])-(3[01]|29)(?![\d-])/g),
  ).flatMap((match): Fault[] => {
    const [year = 0, month = 0, day = 0] = match[0].split('-').map(Number);
    const isDay = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
    return isDay ? [] : [{ ...spanIn(passage, match), reason: `“${match[0]}” is no day of the calendar.` }];
  });
}

const spanOf = ({ start, end }: WrittenDay) => ({ start, end });
