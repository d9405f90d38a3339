import {
  MONTHS,
  SCALES,
  ORDINALS,
  SMALL,
  DENOMINATORS,
  CURRENCIES,
  SIGNS,
} from '../../language/numbers/words.ts';
import { isModal } from '../../language/modals/index.ts';
import { isNegation } from '../../language/negations/index.ts';
import { UNITS } from '../../language/units/index.ts';
import { expansionsOf } from '../../language/contractions/index.ts';
import { isDigits, startsSentence, wordAt, type Words } from './words.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

const FURTHER_NUMBERS: ReadonlySet<string> = new Set(
  list('once twice thrice double triple quadruple nil dozen dozens half halves quarter quarters both'),
);

/** Whether a word says how many: digits, “two”, “third”, “twice”, a minus. */
export function isNumber(key: string): boolean {
  if (isDigits(key) || key === '-' || key === '−' || SIGNS.has(key)) return true;
  return SMALL.has(key) || ORDINALS.has(key) || DENOMINATORS.has(key) || FURTHER_NUMBERS.has(key);
}

const WEEKDAYS = list('monday tuesday wednesday thursday friday saturday sunday');
const SHORT_WEEKDAYS = list('mon tue tues wed thu thur thurs fri sat sun');
const DAYS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...WEEKDAYS.map((day) => `${day}s`),
  ...list('yesterday today tomorrow tonight ago bc ad bce'),
]);
/** Words that are a month or a day only where they are written with a capital. */
const CAPITAL_DATES: ReadonlySet<string> = new Set([...SHORT_WEEKDAYS, ...list('may march mar sep dec jan')]);

const PERIODS: ReadonlySet<string> = new Set(
  list(`second seconds minute minutes hour hours day days week weeks fortnight month months quarter year years decade decades
  century centuries hourly daily weekly monthly quarterly yearly annually annual`),
);
const SHIFTS: ReadonlySet<string> = new Set(list('last next this previous following past coming'));

/** Whether a word says when: a weekday, a month, “yesterday”, the “next” of “next week”. */
export function isDate(words: Words, at: number): boolean {
  const key = base(words.keys[at]);
  if (DAYS.has(key)) return true;
  if (CAPITAL_DATES.has(key) || key === 'may') {
    const isCapital = isCapitalised(wordAt(words, at));
    const isBesideNumber = isDigits(words.keys[at + 1] ?? '') || isDigits(words.keys[at - 1] ?? '');
    return isCapital && (isBesideNumber || !startsSentence(words, at));
  }
  if (MONTHS.has(key)) return true;
  const next = words.keys[at + 1] ?? '';
  if (SHIFTS.has(key)) return PERIODS.has(next) || DAYS.has(next) || MONTHS.has(next);
  if (PERIODS.has(key)) return SHIFTS.has(words.keys[at - 1] ?? '');
  return (key === 'am' || key === 'pm') && isDigits(words.keys[at - 1] ?? '');
}

const SHARES: ReadonlySet<string> = new Set(list('percent percentage percentages percentile % ‰ °'));
const MONEY: ReadonlySet<string> = new Set([
  ...CURRENCIES,
  ...list('$ € £ ¥ ₹ ₽ ₩ ₪ ₤ cent cents pence penny'),
]);
const SHORT_SCALES: ReadonlySet<string> = new Set(list('k m mn mln bn b tn trn'));

/** Whether a word says of what there are so many: “miles”, “per cent”, “dollars”, “million”, “weeks”. */
export function isUnit(words: Words, at: number): boolean {
  const key = base(words.keys[at]);
  // “Pence” is a name where it has a capital.
  const isNamed = isCapitalised(wordAt(words, at)) && !startsSentence(words, at);
  if (SHARES.has(key) || PERIODS.has(key) || (MONEY.has(key) && !isNamed)) return true;
  if (key !== 'score' && (SCALES.has(key) || SCALES.has(key.replace(/s$/, '')))) return true;
  const before = words.keys[at - 1] ?? '';
  if (key === 'cent') return before === 'per';
  if (key === 'per') return words.keys[at + 1] === 'cent';
  if (key === 'points' || key === 'point') return before === 'percentage';
  const isCounted = isNumber(before);
  if (isCounted && SHORT_SCALES.has(key)) return true;
  return UNITS.has(key) && (isCounted ? key !== 'in' : key.length > 2);
}

/** Whether a word is a name: a capital that no sentence’s start accounts for, or an acronym. */
export function isName(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (!isCapitalised(word) || /^[IÍ](?:['’].*)?$/.test(word)) return false;
  if (/\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(word) && !isShouted(words, at)) return true;
  return !startsSentence(words, at);
}

/** Whether the words around are in capitals too, as in headlines. */
function isShouted(words: Words, at: number): boolean {
  const around = [at - 2, at - 1, at + 1, at + 2].filter((other) => (words.keys[other]?.length ?? 0) > 2);
  return around.length > 0 && around.every((other) => !/\p{Ll}/u.test(wordAt(words, other)));
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** What words stand for, short forms written out by their first meaning: “don’t” gives “do” and “not”. */
export function writtenOut(key: string): string[] {
  return key.includes("'") || key === 'cannot' ? (expansionsOf(key)[0]?.split(' ') ?? [key]) : [key];
}

export const negates = (key: string): boolean => isNegation(key);

export const hasModal = (key: string): boolean => isModal(key) || writtenOut(key).some(isModal);

/** A genitive without its ending: “Friday’s”. */
function base(key = ''): string {
  return key.replace(/'s$/, '');
}
