import { isWithin } from '../../article/index.ts';
import type { Facts } from '../facts.ts';

/** What a text says about the day and the place of its writing. */
export interface DateLine {
  /** A calendar day from which a reader may count, in the date line or further down. */
  hasDate: boolean;
  /** “WASHINGTON (AP) —”: where it was written. */
  hasPlace: boolean;
  /** “By Jane Smith”. */
  hasByline: boolean;
}

/** “MOSCOW, Dec 15 —”, “NEW YORK —”; news agencies stand in brackets: “Berlin (Reuters) -”. */
const PLACE =
  /^(?:[\p{Lu}][\p{Lu}.’' -]{2,40}(?:,\s[^\n—–]{1,30}|\s\([^\n)]{2,40}\))?\s?(?:—|–|--|-\s|:\s)|[^\n]{2,60}\((?:[A-Z][\w /.]{1,30}|dpa)\)\s?(?:—|–|-))/u;

const BYLINE = /^(?:By|BY|by)\s\p{Lu}|^(?:Posted|Published|Updated|Written)\s(?:by|on|at)\b/u;

/** “Dec. 15”, “15 December”: a day of the calendar, though without a year. */
const CALENDAR_DAY = /\p{L}{3}.*\d|\d.*\p{L}{3}/u;

/** What the text itself says about when and where it was written. */
export function dateLineOf(facts: Facts): DateLine {
  const { text, blocks } = facts;
  const top = blocks.slice(0, 5).map(({ start, end }) => text.slice(start, Math.min(end, start + 160)));
  const edges = [
    ...top,
    ...blocks.slice(-2).map(({ start, end }) => text.slice(start, Math.min(end, start + 160))),
  ];
  return {
    hasDate: hasDate(facts),
    hasPlace: top.some((words) => PLACE.test(words)),
    hasByline: edges.some((words) => BYLINE.test(words)),
  };
}

/**
 * Whether a day of the calendar stands anywhere in the text’s own voice. “Born on 4 July 1976” is none to count from:
 * it lies years before the other dates of the text.
 */
function hasDate({ text, dates, quotations }: Facts): boolean {
  const quoted = quotations.filter(({ parent }) => parent === null);
  const latest = dates.reduce((year, date) => Math.max(year, yearIn(date) ?? 0), 0);
  return dates.some((date) => {
    if (date.grain !== 'day' || isWithin(quoted, date)) return false;
    const words = text.slice(date.start, date.end);
    if (date.relative) return CALENDAR_DAY.test(words) && !/\b(?:days?|weeks?)\b/.test(words);
    return /\d{4}|\d\/\d/.test(words) && (yearIn(date) ?? Infinity) >= latest - 1;
  });
}

function yearIn({ relative, value }: Facts['dates'][number]): number | null {
  const match = relative ? null : /^\d{4}/.exec(value ?? '');
  return match ? Number(match[0]) : null;
}
