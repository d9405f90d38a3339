import {
  addMonths,
  dayValue,
  mondayOf,
  monthValue,
  weekdayOf,
  yearValue,
  type Reference,
} from '../calendar.ts';
import {
  mention,
  spanOf,
  wordsAfter,
  wordsBefore,
  type Context,
  type Found,
  type Reader,
} from '../reader.ts';
import { COUNT, readCount, readUnit, S, type Unit } from '../words.ts';

/** One calendar unit: this one, or so many before or after it. */
function calendarUnit({ year, month, day }: Reference, unit: string, step: number): string | null {
  if (unit === 'year') return yearValue(year + step);
  if (unit === 'decade') return `${String(Math.floor(year / 10) + step)}X`;
  if (unit === 'century') return `${String(Math.floor((year - 1) / 100) + step)}XX`;
  if (unit === 'month') return month === null ? null : monthValue(month + step);
  if (day === null) return null;
  const monday = mondayOf(day) + 7 * step;
  const first = unit === 'weekend' ? monday + 5 : monday;
  return `${dayValue(first)}/${dayValue(monday + 6)}`;
}

/** So many units up to the day of publication, or from it on. */
function stretch({ day }: Reference, count: number, { days, months }: Unit, ahead: boolean): string | null {
  if (day === null) return null;
  const sign = ahead ? 1 : -1;
  const other = addMonths(day + sign * Math.ceil(days * count), sign * months * count);
  return ahead ? `${dayValue(day)}/${dayValue(other)}` : `${dayValue(other)}/${dayValue(day)}`;
}

/** “Its last year in office”, “the last month of the war”: not the one before publication. */
const isOwnLast = (match: RegExpExecArray, context: Context): boolean =>
  /\b(?:his|her|its|their|my|our|your|a)\s$/i.test(wordsBefore(context, match.index)) ||
  /^(?:[’']s)?\s(?:of|in\soffice)\b/.test(wordsAfter(context, match.index + match[0].length));

function readUnitPeriod(match: RegExpExecArray, context: Context): Found {
  if (isOwnLast(match, context)) return 'trap';
  const { reference } = context;
  const span = spanOf(match);
  const which = (match[1] ?? '').toLowerCase().replace(/\s+/g, ' ');
  const unit = (match[2] ?? '').toLowerCase();
  const article = /\bthe\s$/i.test(wordsBefore(context, match.index));
  // “The next week” follows what is told; “next week” follows publication.
  if (article && which === 'next') return null;
  // “Over the past year”, “in the last month”: the time up to now, not the calendar’s unit before this one.
  const rolling = which.endsWith('past') || (article && which === 'last' && unit !== 'century');
  const backward = which === 'last' || which === 'previous' || which.endsWith('past');
  if (unit !== 'weekend' && (rolling || (unit === 'decade' && which !== 'this'))) {
    const value = reference && stretch(reference, 1, readUnit(unit), !backward);
    return mention(span, 'period', readUnit(unit).grain, value, true);
  }
  const step = backward ? -1 : which === 'next' || which.endsWith('coming') ? 1 : 0;
  return mention(span, 'period', unit, reference && calendarUnit(reference, unit, step), true);
}

function readStretch(match: RegExpExecArray, context: Context): Found {
  if (isOwnLast(match, context)) return 'trap';
  const span = spanOf(match);
  const count = readCount(match[2] ?? '');
  if (count === null) return null;
  const ahead = /next|coming|following/i.test(match[1] ?? '');
  const unit = readUnit(match[3] ?? '');
  // “Over the next three days he walked home”: from a day that is told elsewhere.
  const told = ahead && context.direction(span.start, span.end) === 'past';
  const told2 = /following|previous|preceding/i.test(match[1] ?? '');
  const value = told || told2 || !context.reference ? null : stretch(context.reference, count, unit, ahead);
  return mention(span, 'period', unit.grain, value, true);
}

/** Stretches of time seen from publication: “last week”, “this year”, “the past two weeks”. */
export const periods: readonly Reader[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(last|past|previous|next|coming|following|preceding)${S}(${COUNT})[-\\s]{1,3}(hour|day|week|month|year|decade)s?(?![\\p{L}\\d-])`,
      'giu',
    ),
    read: readStretch,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(last|this${S}past|this${S}coming|this|next|past|coming|current)${S}(week|weekend|month|year|decade|century)(?![\\p{L}\\d-])`,
      'giu',
    ),
    read: readUnitPeriod,
  },
  {
    // “The week before last”, “the month after next”
    pattern: new RegExp(`\\b(week|weekend|month|year)${S}(before${S}last|after${S}next)\\b`, 'gi'),
    read: (match, { reference }) => {
      const unit = (match[1] ?? '').toLowerCase();
      const step = /^before/i.test(match[2] ?? '') ? -2 : 2;
      return mention(spanOf(match), 'period', unit, reference && calendarUnit(reference, unit, step), true);
    },
  },
  {
    // “Over the weekend”: the one that the verb points to.
    pattern: new RegExp(`(?<=\\b(?:over|at|during|on|for)${S}the${S})weekend\\b(?!${S}of\\b)`, 'gi'),
    read: (match, { reference, direction }) => {
      const span = spanOf(match);
      const day = reference?.day ?? null;
      const over = day !== null && direction(span.start, span.end) !== 'future' && weekdayOf(day) % 6 !== 0;
      const value = reference && calendarUnit(reference, 'weekend', over ? -1 : 0);
      return mention(span, 'period', 'weekend', value, true);
    },
  },
  {
    // “Later in the week”, “the rest of the year”: the one of publication.
    pattern: new RegExp(
      `(?<=\\b(?:earlier|later|late|early|rest|remainder|start|beginning|end|middle|course)${S}(?:in|of)${S}the${S})(week|month|year)\\b(?!${S}of\\b)`,
      'gi',
    ),
    read: (match, { reference }) => {
      const unit = match[1] ?? '';
      return mention(spanOf(match), 'period', unit, reference && calendarUnit(reference, unit, 0), true);
    },
  },
];
