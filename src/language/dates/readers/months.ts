import { monthNumber, monthValue, type Reference } from '../calendar.ts';
import {
  mention,
  spanOf,
  wordsAfter,
  wordsBefore,
  type Context,
  type Found,
  type Reader,
} from '../reader.ts';
import type { Direction } from '../tense.ts';
import { MONTH, MONTHS, S, SHORT_MONTH, YEAR } from '../words.ts';

/** Before a month, never before a person. */
const SURE = /\b(?:in|since|until|till|during|early|late|mid|throughout|of\slast|this|last|next)[-\s]$/i;
/** Before a month, but also before a person or a march. */
const LIKELY = /\b(?:by|from|to|of|for|after|before|through|and|between|that|every|or)\s$/i;
/** A word after “the March” that is no verb and joins nothing: then it is the month. */
const NOUN =
  /^\s(?!(?:was|were|is|are|has|had|will|would|drew|draws|began|begins|started|ended|took|takes|and|or|on|for|in|of|to|at|from|that|which|who|became|came|went|through|against)\b)\p{Ll}/u;
/** Months that are names of people or things too. */
const NAMES = new Set(['March', 'April', 'May', 'June', 'August']);

/** Whether a bare month is one: “May said” is not, “in May” is. */
function isMonth(name: string, span: { start: number; end: number }, context: Context): boolean {
  const before = wordsBefore(context, span.start);
  const after = wordsAfter(context, span.end);
  if (SURE.test(before)) return true;
  // “April Ryan”, “June Brown”: a name goes on.
  if (NAMES.has(name) && /^\s\p{Lu}\p{Ll}+/u.test(after)) return false;
  if (LIKELY.test(before)) return name !== 'May' || !context.mayIsPerson;
  if (name === 'May') return false;
  // “The March figures”; “the March drew a crowd”, “the March for Life” are marches.
  if (name === 'March')
    return /^[’']s\s\p{Ll}/u.test(after) || (/\b(?:the|its|a)\s$/i.test(before) && NOUN.test(after));
  return !NAMES.has(name) || /^(?:[’']s\s\p{Ll}|[,;:)])/u.test(after);
}

function monthOn(
  reference: Reference,
  month: number,
  word: string,
  direction: Direction | null,
): number | null {
  if (word === 'this') return monthNumber({ year: reference.year, month });
  if (reference.month === null) return null;
  const same = monthNumber({ year: reference.year, month });
  if (word === 'last') return same >= reference.month ? same - 12 : same;
  if (word === 'next') return same <= reference.month ? same + 12 : same;
  if (direction === 'future') return same < reference.month ? same + 12 : same;
  return same > reference.month ? same - 12 : same;
}

const indexOf = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

function readBare(match: RegExpExecArray, context: Context): Found {
  const [, word = '', name = ''] = match;
  const span = spanOf(match);
  if (!/^[A-Z]/.test(name)) return null;
  if (!word && !isMonth(name, span, context)) return 'trap';
  const { reference } = context;
  const side = context.direction(span.start, span.end);
  const month = reference && monthOn(reference, indexOf(name), word.toLowerCase(), side);
  return mention(span, 'period', 'month', month === null ? null : monthValue(month), true);
}

/** “March 2014”, “in March”, “last October”; and “from March to May 2015”, from month to month. */
export const months: readonly Reader[] = [
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:[Ff]rom|[Bb]etween)${S})(${MONTH})${S}(?:to|through|until|and)${S}(${MONTH}),?${S}(${YEAR})(?![\\p{L}\\d])`,
      'gu',
    ),
    read: (match) => {
      const [, first = '', last = '', year = ''] = match;
      const end = monthNumber({ year: Number(year), month: indexOf(last) });
      const start = monthNumber({ year: Number(year), month: indexOf(first) });
      const value = `${monthValue(start > end ? start - 12 : start)}/${monthValue(end)}`;
      return mention(spanOf(match), 'period', 'month', value, false);
    },
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:[Ff]rom|[Bb]etween)${S})(${SHORT_MONTH}),?${S}(${YEAR})${S}(?:to|through|until|and)${S}(${SHORT_MONTH}),?${S}(${YEAR})(?![\\p{L}\\d])`,
      'gu',
    ),
    read: (match) => {
      const [, first = '', from = '', last = '', to = ''] = match;
      const start = monthNumber({ year: Number(from), month: indexOf(first) });
      const end = monthNumber({ year: Number(to), month: indexOf(last) });
      return mention(spanOf(match), 'period', 'month', `${monthValue(start)}/${monthValue(end)}`, false);
    },
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(${SHORT_MONTH}),?${S}(?:of${S})?(${YEAR})(?![\\p{L}\\d])`, 'gu'),
    read: (match) => {
      const month = monthNumber({ year: Number(match[2]), month: indexOf(match[1] ?? '') });
      return mention(spanOf(match), 'period', 'month', monthValue(month), false);
    },
  },
  {
    // “March last year”
    pattern: new RegExp(`(?<![\\p{L}\\d])(${MONTH})${S}(?:of${S})?(last|this|next)${S}year\\b`, 'gu'),
    read: (match, { reference }) => {
      const step = { last: -1, next: 1 }[match[2] ?? ''] ?? 0;
      const month = reference && monthNumber({ year: reference.year + step, month: indexOf(match[1] ?? '') });
      return mention(spanOf(match), 'period', 'month', month === null ? null : monthValue(month), true);
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:([Ll]ast|[Nn]ext|[Tt]his)${S})?(?<!\\p{L})(${MONTH})(?![\\p{L}\\d]|-\\p{L})`,
      'gu',
    ),
    read: readBare,
  },
];
