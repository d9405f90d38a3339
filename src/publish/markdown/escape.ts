/**
 * What CommonMark, or GFM, takes for the start of a heading, a quotation, an item, a fence, a rule or a table. Two dashes
 * are a rule behind the dash of an item, and under other text make a heading of it.
 */
const LINE_START =
  /^(?:#{1,6}(?=[ \t]|$)|>|[*+-](?=[ \t]|$)|~~~|=+[ \t]*$|(?:-[ \t]*){2,}$|(?:[_*][ \t]*){3,}$|[|:][ |:-]*$)/;
const NUMBER = /^(\d{1,9})([.)])(?=[ \t]|$)/;

/** What takes a backslash wherever it stands; each with the reason. */
const SIGNS: readonly [RegExp, string][] = [
  // A backslash that would escape what follows, or break the line at its end.
  [/\\(?![\p{L}\p{N} ])/gu, '\\\\'],
  [/`/g, '\\`'],
  // Emphasis; not where spaces stand on both sides, nor `_` within a word.
  [/(?<![\s])\*|\*(?![\s]|$)/gu, '\\*'],
  [/(?<![\p{L}\p{N}])_(?=[^\s])|(?<=[^\s])_(?![\p{L}\p{N}])/gu, '\\_'],
  // Strike-through ends where no space stands before it.
  [/(?<=[^\s])~/gu, '\\~'],
  // Tags and addresses in angle brackets.
  [/<(?=[\p{L}/!?])/gu, '\\<'],
  // Character references.
  [/&(?=#?[a-z0-9]+;)/gi, '\\&'],
  // Footnotes, and the ends of links, of their texts and of definitions.
  [/\[(?=\^)/g, '\\['],
  [/\](?=[([:]|$)/g, '\\]'],
];

/** Most texts have none of them. */
const ANY_SIGN = /[\\`*_~<&[\]]/;

/**
 * Text as Markdown that shows it as it is, with as few backslashes as will do.
 * @param text with line breaks as they are; spaces at the ends of lines go, since Markdown shows none
 */
export function escapeText(text: string): string {
  if (!ANY_SIGN.test(text)) return text;
  return SIGNS.reduce((escaped, [pattern, by]) => escaped.replace(pattern, () => by), text);
}

/** Lines of Markdown as the start of a block: what would be taken for another block gets a backslash. */
export function escapeLines(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .map((line) => (LINE_START.test(line) ? `\\${line}` : line.replace(NUMBER, '$1\\$2')))
    .join('\n');
}

/** An address as the destination of a link. */
export function escapeAddress(address: string): string {
  return address.replace(
    /[\s()<>\\]/g,
    (sign) => `%${(sign.codePointAt(0) ?? 32).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}
