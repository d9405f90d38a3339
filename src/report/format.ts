/** A number and the noun it counts: “1 claim”, “3 claims”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
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
