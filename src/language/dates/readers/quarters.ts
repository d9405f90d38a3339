import { monthNumber, monthValue, type Reference } from '../calendar.ts';
import { mention, spanOf, type Context, type Found, type Reader } from '../reader.ts';
import { S } from '../words.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const NUMBER = `(?:${ORDINALS.join('|')}|1st|2nd|3rd|4th)`;
const OF_YEAR = `(?:(?:of|in)${S})?(?:(\\d{4})(?!\\d)|(last|this|next)${S}year)`;

const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number(word[0]) : ORDINALS.indexOf(word.toLowerCase()) + 1;

const range = (first: number, length: number): string =>
  `${monthValue(first)}/${monthValue(first + length - 1)}`;

/** The part of a year that is named with it: “the first quarter of 2015”, “the second half of last year”. */
function inYear(match: RegExpExecArray, { reference }: Context, number: number, length: number): Found {
  const [year, word] = match.slice(-2);
  const step = { last: -1, next: 1 }[word ?? ''] ?? 0;
  const named = year ? Number(year) : reference && reference.year + step;
  const value =
    named === null ? null : range(monthNumber({ year: named, month: 1 }) + (number - 1) * length, length);
  return mention(spanOf(match), 'period', length === 3 ? 'quarter' : 'half', value, !year);
}

/** A quarter without its year: the last one that is over, or, where the verb looks ahead, the first that is not. */
function bareQuarter({ month }: Reference, number: number, ahead: boolean): number | null {
  if (month === null) return null;
  const first = month - (month % 12) + (number - 1) * 3;
  if (ahead) return first + 2 < month ? first + 12 : first;
  return first + 2 >= month ? first - 12 : first;
}

/** Games have quarters too. */
const GAME =
  /\b(?:touchdowns?|yards?|scored|points|game|quarterback|lead|basket|field goal|minutes left|season)\b/i;

/** Quarters and halves of a year, as companies report: “the third quarter”, “Q3 2015”, “last quarter”. */
export const quarters: readonly Reader[] = [
  {
    pattern: new RegExp(`\\b(${NUMBER})[-\\s]{1,2}quarter${S}${OF_YEAR}`, 'gi'),
    read: (match, context) => inYear(match, context, numberOf(match[1] ?? ''), 3),
  },
  {
    pattern: new RegExp(`\\b(first|second)${S}half${S}${OF_YEAR}`, 'gi'),
    read: (match, context) => inYear(match, context, numberOf(match[1] ?? ''), 6),
  },
  {
    pattern: /\bQ([1-4])(?:\sof)?[\s-](\d{4})()\b/g,
    read: (match, context) => inYear(match, context, Number(match[1]), 3),
  },
  {
    pattern: new RegExp(`\\b(last|this|next)${S}quarter\\b`, 'gi'),
    read: (match, { reference }) => {
      const step = { last: -1, next: 1 }[(match[1] ?? '').toLowerCase()] ?? 0;
      const month = reference?.month ?? null;
      const value = month === null ? null : range(month - (month % 3) + 3 * step, 3);
      return mention(spanOf(match), 'period', 'quarter', value, true);
    },
  },
  {
    pattern: new RegExp(`\\b(${NUMBER})[-\\s]{1,2}quarter\\b`, 'gi'),
    read: (match, context) => {
      if (GAME.test(context.sentence.slice(Math.max(0, match.index - 200), match.index + 200))) return 'trap';
      const span = spanOf(match);
      const ahead = context.direction(span.start, span.end) === 'future';
      const { reference } = context;
      const first = reference && bareQuarter(reference, numberOf(match[1] ?? ''), ahead);
      return mention(span, 'period', 'quarter', first === null ? null : range(first, 3), true);
    },
  },
];
