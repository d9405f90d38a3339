/* Pieces that the patterns of the readers are put together from. They stay bounded, so that time stays linear. */

/** White space between two words of one date; a line may break there. */
export const S = String.raw`\s{1,3}`;

/** Months in full, as news writes them. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const MONTH = `(?:${MONTHS.join('|')})`;
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

/** A month as it stands beside a day of the month, shortened or not. */
export const SHORT_MONTH = String.raw`(?:${MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;

/** A year that news may mean: nobody dates an event to the year 1200 without saying so. */
export const YEAR = String.raw`(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d)`;

const SMALL =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty`.split(/\s+/);
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A count: “seven”, “twenty-five”, “7”, “1,200”, “a couple of”. */
export const COUNT = String.raw`(?:(?:twenty|${TENS.join('|')})-(?:${SMALL.slice(0, 9).join('|')})|${[...SMALL].reverse().join('|')}|${TENS.join('|')}|a${S}couple${S}of|\d{1,3}(?:,\d{3})?)`;

/** The number that a count stands for; null where it is none. */
export function readCount(words: string): number | null {
  const text = words.toLowerCase().replace(/\s+/g, ' ');
  if (/^\d/.test(text)) return Number(text.replace(',', ''));
  if (text === 'a' || text === 'an') return 1;
  if (text === 'a couple of') return 2;
  const [first = '', second] = text.split('-');
  const ones = (word: string): number => SMALL.indexOf(word) + 1;
  const tens = first === 'twenty' ? 20 : TENS.includes(first) ? TENS.indexOf(first) * 10 + 30 : ones(first);
  return tens === 0 ? null : tens + (second ? ones(second) : 0);
}

export const UNIT = '(?:hour|day|week|fortnight|month|year|decade|centur(?:y|ie))';

/** What a unit of time is called, and how many days or months it has. */
export interface Unit {
  grain: string;
  days: number;
  months: number;
  /** How ISO 8601 writes so many of it. */
  duration: (count: number) => string;
}

const UNITS: Record<string, Unit> = {
  hour: { grain: 'hour', days: 1 / 24, months: 0, duration: (count) => `PT${count}H` },
  day: { grain: 'day', days: 1, months: 0, duration: (count) => `P${count}D` },
  week: { grain: 'week', days: 7, months: 0, duration: (count) => `P${count}W` },
  fortnight: { grain: 'week', days: 14, months: 0, duration: (count) => `P${2 * count}W` },
  month: { grain: 'month', days: 0, months: 1, duration: (count) => `P${count}M` },
  year: { grain: 'year', days: 0, months: 12, duration: (count) => `P${count}Y` },
  decade: { grain: 'decade', days: 0, months: 120, duration: (count) => `P${10 * count}Y` },
  century: { grain: 'century', days: 0, months: 1200, duration: (count) => `P${100 * count}Y` },
};

/** The unit that a word names. */
export function readUnit(word: string): Unit {
  const name = word
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/^centurie?$/, 'century');
  const unit = UNITS[name];
  if (!unit) throw new Error(`no unit of time: ${word}`);
  return unit;
}
