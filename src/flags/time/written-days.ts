import { dayNumber, lastDayOf, monthNumber, weekdayOf } from '../../language/dates/calendar.ts';
import { MONTHS, S, SHORT_MONTH, WEEKDAYS, YEAR } from '../../language/dates/words.ts';
import type { Span } from '../../schemas/common.ts';
import { spanIn, type Passage } from './fault.ts';

/** A day of the calendar as a text writes it, whether or not there is such a day. */
export interface WrittenDay extends Span {
  words: string;
  month: number;
  day: number;
  year: number | null;
  /** 0 is Sunday; null where no weekday stands beside it. */
  weekday: number | null;
  /** The month before the day: “April 31”, which may be a month and a count. */
  isMonthFirst: boolean;
}

const DAY = String.raw`(\d\d?)(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)\b`;
const WEEKDAY = `(?:(${WEEKDAYS.join('|')}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?),?${S}(?:the${S})?)?`;
const BEFORE = `(${SHORT_MONTH})${S}(?:the${S})?${DAY}`;
const AFTER = `${DAY}${S}(?:of${S})?(${SHORT_MONTH})`;
/** “15 December 2015, a Tuesday,”; “Dec. 15 (Tuesday)”. */
const BEHIND = `(?:(?:,${S}an?${S}|${S}\\()(${WEEKDAYS.join('|')})(?=[,.;)]))?`;

const WRITTEN = new RegExp(
  `(?<![\\p{L}\\d])${WEEKDAY}(?:${BEFORE}|(?<![\\d.,:$£€-])${AFTER})(?![\\p{L}\\d])(?:,?${S}(${YEAR})(?![\\p{L}]))?${BEHIND}`,
  'gu',
);

/** The days of the calendar that a passage writes. */
export function writtenDays(passage: Passage): WrittenDay[] {
  return Array.from(passage.words.matchAll(WRITTEN), (match) => {
    const [words, before, month, day, dayFirst, monthBehind, year, behind] = match;
    const weekday = before ?? behind;
    return {
      ...spanIn(passage, match),
      words,
      month: indexOf(MONTHS, month ?? monthBehind ?? '') + 1,
      day: Number(day ?? dayFirst),
      year: year === undefined ? null : Number(year),
      weekday: weekday === undefined ? null : indexOf(WEEKDAYS, weekday),
      isMonthFirst: month !== undefined,
    };
  });
}

const indexOf = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.startsWith(word.slice(0, 3)));

/** Its number; null where there is no such day. */
export const numberIn = ({ month, day }: WrittenDay, year: number): number | null =>
  dayNumber({ year, month, day });

/** How many days its month has at most, in that year or in any. */
export const lengthOfMonth = ({ month, year }: WrittenDay): number => {
  const first = monthNumber({ year: year ?? 2000, month });
  return lastDayOf(first) - lastDayOf(first - 1);
};

/** The weekday of a day that exists. */
export function weekdayIn(day: WrittenDay, year: number): number | null {
  const number = numberIn(day, year);
  return number === null ? null : weekdayOf(number);
}

/** The day nearest to another, where the year is left out. */
export function nearest(day: WrittenDay, to: number): { number: number; year: number } | null {
  const around = new Date(to * 86_400_000).getUTCFullYear();
  const choices = [around - 1, around, around + 1].flatMap((year) => {
    const number = numberIn(day, year);
    return number === null ? [] : [{ number, year }];
  });
  return choices.sort((a, b) => Math.abs(a.number - to) - Math.abs(b.number - to))[0] ?? null;
}
