import { remembered } from './remembered.ts';

/** So many dates of a language are remembered: to write one takes longer than all else around it. */
const MOST_DATES = 2000;

/** How dates are written. */
const FORMS = {
  weekday: { weekday: 'long' },
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  'month-name': { month: 'long' },
  'short-month': { year: 'numeric', month: 'short' },
  'short-day': { month: 'short', day: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateForm = keyof typeof FORMS;

const made = new Map<string, Intl.DateTimeFormat>();

/** The formatter of dates in a form; to make one takes a hundred times longer than to use it. */
export function dateFormat(form: DateForm, locale: string): Intl.DateTimeFormat {
  const name = `${form} ${locale}`;
  // By the one calendar that the content has, whichever a region counts its own years by.
  const formatter =
    made.get(name) ??
    new Intl.DateTimeFormat(locale, { ...FORMS[form], calendar: 'gregory', timeZone: 'UTC' });
  made.set(name, formatter);
  return formatter;
}

/** How exactly a date is known, by how many parts it has. */
const EXACTNESS = ['year', 'month', 'day'] as const;

/**
 * What writes dates of the content, `2015-12-15`, `2015-12` or `2015`, as readers of a language do; in the browser, too.
 * @param locale a BCP 47 tag
 */
export function datesIn(locale: string): (date: string) => string {
  const written = remembered(MOST_DATES);
  const write = (date: string): string => {
    const form = EXACTNESS[date.split('-').length - 1];
    return form ? dateFormat(form, locale).format(new Date(date)) : date;
  };
  return (date) => written(date, () => write(date));
}
