import { dayValue, mondayOf, weekdayOf } from '../calendar.ts';
import { mention, spanOf, type Reader } from '../reader.ts';
import type { Direction } from '../tense.ts';
import { S, WEEKDAY, WEEKDAYS } from '../words.ts';

/** The weekday at or before a day, or strictly before it. */
const back = (day: number, weekday: number, strict: boolean): number =>
  day - ((weekdayOf(day) - weekday + 7) % 7 || (strict ? 7 : 0));

/** The weekday at or after a day, or strictly after it. */
const on = (day: number, weekday: number, strict: boolean): number =>
  day + ((weekday - weekdayOf(day) + 7) % 7 || (strict ? 7 : 0));

/**
 * The day meant by a weekday, seen from the day of publication. “Next” is taken as of the next week, which begins
 * on Monday; without such a word the verb tells, and the day itself counts on both sides: “on Tuesday”, written on
 * a Tuesday, is today.
 */
export function weekdayFrom(
  today: number,
  weekday: number,
  word: string,
  direction: Direction | null,
): number {
  if (word === 'last' || word === 'this past') return back(today, weekday, true);
  if (word === 'next') return mondayOf(today) + 7 + ((weekday + 6) % 7);
  if (word === 'this coming' || word === 'coming') return on(today, weekday, true);
  if (direction === 'future' || (word === 'this' && direction === null)) return on(today, weekday, false);
  return back(today, weekday, false);
}

/** “Last Friday”, “next Monday”, “on Thursday”: days of the week. */
export const weekdays: readonly Reader[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(last|next|this${S}past|this${S}coming|coming|this|past)${S})?(?<!\\p{L})(${WEEKDAY})(?![\\p{L}\\d])`,
      'giu',
    ),
    read: (match, { reference, direction }) => {
      const name = match[2] ?? '';
      // “sunday” in lower case is a name in a web address, or no English.
      if (!/^[A-Z]/.test(name)) return null;
      const span = spanOf(match);
      const weekday = WEEKDAYS.findIndex((day) => day.toLowerCase() === name.toLowerCase());
      const word = (match[1] ?? '')
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/^past$/, 'this past');
      const value =
        reference?.day == null
          ? null
          : dayValue(weekdayFrom(reference.day, weekday, word, direction(span.start, span.end)));
      return mention(span, 'date', 'day', value, true);
    },
  },
];
