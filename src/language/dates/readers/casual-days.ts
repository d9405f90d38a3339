import { dayNumber, dayValue, lastDayOf, mondayOf, type Reference } from '../calendar.ts';
import { mention, spanOf, wordsBefore, type Context, type Reader } from '../reader.ts';
import type { Direction } from '../tense.ts';
import { S } from '../words.ts';

/** A day so far from the day of publication. */
const shifted = (source: string, days: number, flags = 'gu'): Reader => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, flags),
  read: (match, { reference }) =>
    mention(
      spanOf(match),
      'date',
      'day',
      reference?.day == null ? null : dayValue(reference.day + days),
      true,
    ),
});

/** “The end of the month”, where it says until when: its last day. */
const endOfPeriod: Reader = {
  pattern: new RegExp(`\\bend${S}of${S}(the|this|next|last)${S}(week|month|year)\\b(?!${S}of\\b)`, 'gi'),
  read: (match, context) => {
    if (!/\b(?:by|until|till|before|at)\s(?:the\s)?$/i.test(wordsBefore(context, match.index))) return null;
    const step = { next: 1, last: -1 }[(match[1] ?? '').toLowerCase()] ?? 0;
    const day = context.reference && lastDay(context.reference, (match[2] ?? '').toLowerCase(), step);
    return mention(spanOf(match), 'date', 'day', day === null ? null : dayValue(day), true);
  },
};

function lastDay({ year, month, day }: Reference, unit: string, step: number): number | null {
  if (unit === 'year') return dayNumber({ year: year + step, month: 12, day: 31 });
  if (unit === 'month') return month === null ? null : lastDayOf(month + step);
  return day === null ? null : mondayOf(day) + 6 + 7 * step;
}

/** Holidays on the same day each year. */
const HOLIDAYS: readonly [source: string, month: number, day: number][] = [
  [`Christmas${S}Eve`, 12, 24],
  [`Christmas${S}Day`, 12, 25],
  [`Boxing${S}Day`, 12, 26],
  [`New${S}Year[’']s${S}Eve`, 12, 31],
  [`New${S}Year[’']s${S}Day`, 1, 1],
  [`Valentine[’']s${S}Day`, 2, 14],
  [`Halloween`, 10, 31],
  [`(?:Fourth|4th)${S}of${S}July`, 7, 4],
];

/** The holiday of the year that is named, else the nearest one on the side of the verb. */
function holiday(match: RegExpExecArray, month: number, day: number, context: Context) {
  const span = spanOf(match);
  if (match[1]) {
    const number = dayNumber({ year: Number(match[1]), month, day });
    return mention(span, 'date', 'day', number === null ? null : dayValue(number), false);
  }
  const today = context.reference?.day ?? null;
  if (today === null || !context.reference) return mention(span, 'date', 'day', null, true);
  const { year } = context.reference;
  const direction: Direction | null = context.direction(span.start, span.end);
  const days = [year - 1, year, year + 1].map((y) => dayNumber({ year: y, month, day }) ?? 0);
  const sided = days.filter((number) => (direction === 'future' ? number >= today : number <= today));
  const near = (direction ? sided : days).sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  return mention(span, 'date', 'day', near === undefined ? null : dayValue(near), true);
}

/** Days that are told from the day of publication alone: “yesterday”, “tonight”, “by the end of the month”. */
export const casualDays: readonly Reader[] = [
  shifted(`day${S}before${S}yesterday`, -2),
  shifted(`day${S}after${S}tomorrow`, 2),
  shifted('yesterday', -1),
  shifted('tomorrow', 1),
  shifted('today|tonight', 0),
  shifted(`last${S}night`, -1),
  shifted(`this${S}(?:morning|afternoon|evening)`, 0),
  // In capitals only where a sentence begins: “the Today programme” is a name.
  shifted(`(?<=^["“”‘'(]?)(?:Yesterday|Last${S}night)`, -1),
  shifted(`(?<=^["“”‘'(]?)(?:Today|Tonight|This${S}(?:morning|afternoon|evening))(?!${S}programme)`, 0),
  shifted(`(?<=^["“”‘'(]?)Tomorrow`, 1),
  endOfPeriod,
  ...HOLIDAYS.map(([source, month, day]): Reader => ({
    pattern: new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])(?:,?${S}((?:19|20)\\d\\d)\\b)?`, 'gu'),
    read: (match, context) => holiday(match, month, day, context),
  })),
];
