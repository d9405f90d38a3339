const formatter = (parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });

/**
 * Formatters by how many parts a date has; they give the same words on every machine, whatever its time zone. To make one
 * takes a hundred times longer than to use it.
 */
const FORMATTERS = [
  formatter({ year: 'numeric' }),
  formatter({ year: 'numeric', month: 'long' }),
  formatter({ year: 'numeric', month: 'long', day: 'numeric' }),
];

/** A date of the content, `2015-12-15`, `2015-12` or `2015`, as readers write it. */
export function formatDate(date: string): string {
  return FORMATTERS[date.split('-').length - 1]?.format(new Date(date)) ?? date;
}

/** A number and the noun it counts: “1 claim”, “3 claims”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** A share as a whole percentage; never “100 %” or “0 %” for what is only nearly so. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const honest = share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded;
  return `${String(honest)} %`;
}

/** A text with a capital first, as a line begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text cut at a word border to at most `most` characters, with an ellipsis where something was left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const border = cut.lastIndexOf(' ');
  return `${cut.slice(0, border > most / 2 ? border : most).replace(/[\s,;:–—-]+$/u, '')} …`;
}
