import type { ParsedComponents } from 'chrono-node';
import { parse } from 'chrono-node/en';
import { addMonths, civil, dayNumber, dayValue, weekdayOf, type Reference } from '../calendar.ts';
import { mention, spanOf, wordsBefore, type Context, type Found, type Reader } from '../reader.ts';
import type { Direction } from '../tense.ts';
import { S, SHORT_MONTH, WEEKDAY, YEAR } from '../words.ts';

const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)\b`;
const DAY_NAME = String.raw`(?:(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?),?${S}(?:the${S})?)?`;
const MONTH_FIRST = `${SHORT_MONTH}${S}(?:the${S})?${DAY}(?:,?${S}${YEAR})?`;
const DAY_FIRST = `${DAY}${S}(?:of${S})?${SHORT_MONTH}(?:,?${S}${YEAR})?`;
const DATE = `(?:${DAY_NAME}(?:${MONTH_FIRST}|${DAY_FIRST}))`;
const RANGE = `${DATE}(?:${S}(?:to|through|until)${S}|\\s?[–-]\\s?)(?:${DATE}|${DAY}(?:,?${S}${YEAR})?)|${DAY}(?:${S}to${S}|[–-])${DAY_FIRST}`;
/** “between June 3 and June 7”: without “between”, “and” joins two dates. */
const BETWEEN = `(?<=[Bb]etween${S})${DATE}${S}and${S}(?:${DATE}|${DAY}(?:,?${S}${YEAR})?)`;

/** Noon, so that no arithmetic can tip over into a neighbouring day. */
const instantOf = (day: number): Date => new Date(day * 86_400_000 + 43_200_000);

/** Where nobody says when the article was published, chrono-node still wants a day; what hangs on it is not used. */
const ANY_DAY = 0;

function parts(found: ParsedComponents): {
  year: number;
  month: number;
  day: number;
  weekday: number | null;
} {
  const value = (name: 'year' | 'month' | 'day'): number => found.get(name) ?? 0;
  const weekday = found.isCertain('weekday') ? found.get('weekday') : null;
  return { year: value('year'), month: value('month'), day: value('day'), weekday };
}

/** The day meant where the year is left out: the one that its weekday fits, else the one on the side of the verb. */
function withYear(
  { month, day, weekday }: { month: number; day: number; weekday: number | null },
  reference: Reference,
  direction: Direction | null,
): number | null {
  if (reference.day === null) return null;
  const today = reference.day;
  const days = [-1, 0, 1]
    .map((step) => dayNumber({ year: reference.year + step, month, day }))
    .filter((number) => number !== null);
  const fitting = weekday === null ? [] : days.filter((number) => weekdayOf(number) === weekday);
  const sided = days.filter((number) => (direction === 'past' ? number <= today : number >= today));
  const choice = fitting.length > 0 ? fitting : direction && sided.length > 0 ? sided : days;
  return choice.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null;
}

function resolve(
  found: ParsedComponents,
  context: Context,
  year: number | null,
  span: { start: number; end: number },
) {
  const read = parts(found);
  if (found.isCertain('year')) return dayNumber(read);
  if (year !== null) return dayNumber({ ...read, year });
  return context.reference && withYear(read, context.reference, context.direction(span.start, span.end));
}

/** From day to day, over a new year too: “Dec. 28 to Jan. 3, 2016” began in the year before. */
function rangeValue(first: number | null, last: number | null, mayBegin: boolean): string | null {
  if (first === null || last === null) return null;
  if (first <= last) return `${dayValue(first)}/${dayValue(last)}`;
  return mayBegin ? `${dayValue(addMonths(first, -12))}/${dayValue(last)}` : null;
}

function readDates(match: RegExpExecArray, context: Context): Found {
  const span = spanOf(match);
  const [result] = parse(match[0].replace(/\s+/g, ' '), {
    instant: instantOf(context.reference?.day ?? ANY_DAY),
    timezone: 0,
  });
  if (!result?.start.isCertain('day')) return null;
  const { start, end } = result;
  const years = [start, end].map((point) => (point?.isCertain('year') ? point.get('year') : null));
  const year = years[0] ?? years[1] ?? null;
  const first = resolve(start, context, year, span);
  if (!end) return mention(span, 'date', 'day', first === null ? null : dayValue(first), year === null);
  const last = resolve(end, context, year ?? (first === null ? null : civil(first).year), span);
  return mention(span, 'period', 'day', rangeValue(first, last, years[0] === null), year === null);
}

/** “In March 15 people died”: a month and a count, not the fifteenth of March. */
const isCounted = (match: RegExpExecArray, context: Context): boolean =>
  /\b[Ii]n\s$/.test(wordsBefore(context, match.index)) && /^\p{L}+\s\d+$/u.test(match[0]);

/** Dates with a day of the month, read by chrono-node: “15 December 2015”, “Saturday, Jan. 9”, “June 3-7, 2016”. */
export const calendarDates: readonly Reader[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${BETWEEN}|${RANGE}|${DATE})(?![\\p{L}\\d])`, 'gu'),
    read: (match, context) => (isCounted(match, context) ? null : readDates(match, context)),
  },
  {
    pattern: /(?<![\d-])(?:1[5-9]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/g,
    read: (match) => {
      const [year = 0, month = 0, day = 0] = match[0].split('-').map(Number);
      const number = dayNumber({ year, month, day });
      return number === null ? null : mention(spanOf(match), 'date', 'day', dayValue(number), false);
    },
  },
  {
    // 03/04/2015 is March in America and April in Britain: unresolved. 12/14/2015 can be read in one way only.
    pattern: /(?<![\d/])(\d\d?)([/-])(\d\d?)\2((?:19|20)\d\d|(?<=\/)\d\d)(?![\d/-])/g,
    read: (match) => {
      const [a = 0, b = 0, short = 0] = [match[1], match[3], match[4]].map(Number);
      const year = short < 100 ? short + (short < 70 ? 2000 : 1900) : short;
      const readings = new Set([
        dayNumber({ year, month: a, day: b }),
        dayNumber({ year, month: b, day: a }),
      ]);
      const [only, another] = [...readings].filter((number) => number !== null);
      if (only === undefined) return null;
      return mention(spanOf(match), 'date', 'day', another === undefined ? dayValue(only) : null, false);
    },
  },
];
