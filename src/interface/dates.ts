/** How exactly a date is known, by how many parts it has. */
const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * What writes dates of the content, `2015-12-15`, `2015-12` or `2015`, as readers of a language do; in the browser, too.
 * To make one takes a hundred times longer than to use it.
 * @param locale a BCP 47 tag
 */
export function datesIn(locale: string): (date: string) => string {
  // By the one calendar that the content has, whichever a region counts its own years by.
  const formatters = PARTS.map(
    (parts) => new Intl.DateTimeFormat(locale, { ...parts, calendar: 'gregory', timeZone: 'UTC' }),
  );
  return (date) => formatters[date.split('-').length - 1]?.format(new Date(date)) ?? date;
}
