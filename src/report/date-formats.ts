/** How dates are written where a date alone would be too long, or says too little. */
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
  // Articles are dated by the one calendar, whichever a region counts its own years by.
  const formatter =
    made.get(name) ??
    new Intl.DateTimeFormat(locale, { ...FORMS[form], calendar: 'gregory', timeZone: 'UTC' });
  made.set(name, formatter);
  return formatter;
}
