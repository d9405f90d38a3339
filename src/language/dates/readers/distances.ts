import {
  dayNumber,
  dayValue,
  mondayOf,
  monthNumber,
  monthValue,
  yearValue,
  type Reference,
} from '../calendar.ts';
import { mention, spanOf, wordsBefore, type Context, type Found, type Reader } from '../reader.ts';
import type { DateMention } from '../types.ts';
import { COUNT, readCount, readUnit, S, UNIT, type Unit } from '../words.ts';

/**
 * A point so many units away, as exactly as such words are meant: days and weeks give a day, months a month, years
 * and more a year.
 */
function pointAway(from: Reference, count: number, { days, months }: Unit): string | null {
  if (months >= 12) return yearValue(from.year + (count * months) / 12);
  if (months > 0) return from.month === null ? null : monthValue(from.month + count * months);
  return from.day === null ? null : dayValue(from.day + Math.round(count * days));
}

const grainAway = ({ months }: Unit): 'day' | 'month' | 'year' =>
  months >= 12 ? 'year' : months > 0 ? 'month' : 'day';

function distance(span: { start: number; end: number }, unit: Unit, value: string | null): DateMention {
  const grain = grainAway(unit);
  return mention(span, grain === 'day' ? 'date' : 'period', grain, value, true);
}

/** A date that was told before, as a point to count from. */
function readAnchor(anchor: DateMention | null): Reference | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(anchor?.value ?? '');
  if (!match) return null;
  const [year = 0, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (month !== undefined && month > 12) return null;
  return {
    year,
    month: month === undefined ? null : monthNumber({ year, month }),
    day: month === undefined || day === undefined ? null : dayNumber({ year, month, day }),
  };
}

/** Counts from the date told before; without a day of publication all of these stay open. */
function fromAnchor(context: Context, start: number, count: number, unit: Unit): string | null {
  const from = context.reference && readAnchor(context.anchor(start));
  return from && pointAway(from, count, unit);
}

function readAway(match: RegExpExecArray, context: Context): Found {
  const [, words = '', name = '', side = ''] = match;
  const unit = readUnit(name);
  const count = readCount(words);
  // An hour or two is within the day, and a matter of clocks.
  if (count === null || unit.grain === 'hour') return 'trap';
  const span = spanOf(match);
  const word = side.toLowerCase().replace(/\s+/g, ' ');
  if (word === 'ago' || word === 'from now') {
    const signed = word === 'ago' ? -count : count;
    return distance(span, unit, context.reference && pointAway(context.reference, signed, unit));
  }
  if (word === 'after' || word === 'before') return distance(span, unit, null);
  return distance(span, unit, fromAnchor(context, span.start, word === 'later' ? count : -count, unit));
}

/** “The first visit in seven months”, “the worst storm in ten years”: how long, not when. */
const LENGTH =
  /\b(?:time|times|first|second|third|fourth|\d+(?:st|nd|rd|th)|last|only|worst|best|most|least|\p{Ll}+est)\b[^,;:]{0,30}\bin\s$/u;

function readWithin(match: RegExpExecArray, context: Context): Found {
  const span = spanOf(match);
  const unit = readUnit(match[2] ?? '');
  const count = readCount(match[1] ?? '');
  if (count === null || unit.grain === 'hour' || LENGTH.test(wordsBefore(context, span.start))) return null;
  const said = /[’']/.test(match[0]);
  if (!said && context.direction(span.start, span.end) !== 'future') return null;
  return distance(span, unit, context.reference && pointAway(context.reference, count, unit));
}

/** The calendar week before or after the one that holds the date told before. */
function weekFromAnchor(context: Context, start: number, step: number): string | null {
  const day = context.reference && (readAnchor(context.anchor(start))?.day ?? null);
  if (day === null) return null;
  const monday = mondayOf(day) + 7 * step;
  return `${dayValue(monday)}/${dayValue(monday + 6)}`;
}

function readNext(match: RegExpExecArray, context: Context): Found {
  const unit = readUnit(match[2] ?? '');
  const back = /previous|before/i.test(match[0]);
  if (unit.grain === 'week') {
    const week = weekFromAnchor(context, match.index, back ? -1 : 1);
    return mention(spanOf(match), 'period', 'week', week, true);
  }
  return distance(spanOf(match), unit, fromAnchor(context, match.index, back ? -1 : 1, unit));
}

/** So far from another day: “three days ago”, “in 10 days”, “two weeks later”, “three days after the crash”. */
export const distances: readonly Reader[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,])(${COUNT}|an?)${S}(${UNIT}s?)${S}(ago|from${S}now|later|earlier|after|before)(?![\\p{L}\\d-])`,
      'giu',
    ),
    read: readAway,
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})[Ii]n${S})(${COUNT}|a)${S}(${UNIT}s?)(?:[’']s?${S}time)?(?![\\p{L}\\d-])`,
      'gu',
    ),
    read: readWithin,
  },
  {
    pattern: new RegExp(
      `(?<=\\b[Tt]he${S})(next|following|previous)${S}(day|week|month|year)(?![\\p{L}\\d-])`,
      'gu',
    ),
    read: readNext,
  },
  {
    pattern: new RegExp(
      `(?<=\\b[Tt]he${S})()(day|week|month|year)${S}(?:before|after)(?![\\p{L}\\d-])`,
      'gu',
    ),
    read: (match, context) =>
      /^\s?(?:[.,;:)”"]|$)/.test(context.sentence.slice(match.index + match[0].length))
        ? readNext(match, context)
        : distance(spanOf(match), readUnit(match[2] ?? ''), null),
  },
];
