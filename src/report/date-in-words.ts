import type { Words } from '../interface/index.ts';
import { boundsOf } from '../language/dates/index.ts';
import { dateFormat, type DateForm } from '../interface/dates.ts';

/** EDTF numbers them from 21. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** How exactly a date is known, by how many parts it has. */
const BY_PARTS: readonly DateForm[] = ['year', 'month', 'day'];

/** From one date to another, without saying twice what both share. */
function rangeInWords(from: string, to: string, { locale }: Words): string | null {
  const parts = to.split('-').length;
  const form = BY_PARTS[parts - 1];
  const dates = [from, to].map((date) => new Date(date));
  const [first, last] = dates;
  const isPlain = from.split('-').length === parts && dates.every((date) => !Number.isNaN(date.getTime()));
  return form && first && last && isPlain ? dateFormat(form, locale).formatRange(first, last) : null;
}

/**
 * A date that the analysis resolved, as readers of the page write it: `2015-12-18` is “Friday, 18 December 2015”, `196X` “the
 * 1960s”, `2015-22` “summer 2015”. Null for durations, and for what is no date.
 */
export function dateInWords(value: string, words: Words): string | null {
  if (boundsOf(value) === null) return null;
  const { say, date } = words;
  const [from = '', to = from] = value.split('/');
  if (from !== to) return rangeInWords(from, to, words);
  if (from.endsWith('XX')) return say('date.century', { n: Number(from.slice(0, 2)) + 1 });
  if (from.endsWith('X')) return say('date.decade', { year: date(`${from.slice(0, 3)}0`) });
  const [year = '', month, day] = from.split('-');
  const season = SEASONS[Number(month) - 21];
  if (season) return say(`date.season.${season}`, { year: date(year) });
  if (day === undefined) return date(from);
  const weekday = dateFormat('weekday', words.locale).format(new Date(from));
  return say('date.weekday', { weekday, date: date(from) });
}
