import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';

/** What stands between the entries of a list in one cell. */
const BETWEEN = ' | ';

/**
 * What a spreadsheet may take for a formula although csv-stringify does not: one after white space or characters that
 * cannot be seen, which some programs drop, and a line feed, which OWASP counts too (owasp.org/www-community/attacks/CSV_Injection).
 */
const HIDDEN_FORMULA = /^(?:\n|[\s\p{Cf}\p{Cc}]+[=+\-@＝＋－＠])/u;

const cellOf = (value: unknown): unknown => (Array.isArray(value) ? value.map(String).join(BETWEEN) : value);

/**
 * Rows as CSV (RFC 4180), with a line of names. A text that a spreadsheet could run as a formula gets an apostrophe before it,
 * by which spreadsheets know text. A byte order mark stands first: without one Excel reads quotation marks and accents as
 * rubbish, and what else reads CSV passes over it.
 * @param schema the row’s schema, whose properties are the columns, in their order
 */
export function writeCsv(rows: readonly object[], schema: z.ZodObject): string {
  const columns = Object.keys(schema.shape);
  const cells = rows.map((row) => columns.map((name) => cellOf(row[name as keyof typeof row])));
  return stringify(cells, {
    bom: true,
    header: true,
    columns,
    record_delimiter: 'windows',
    // A lone carriage return ends a line for some readers.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: {
      boolean: String,
      string: (value) => (HIDDEN_FORMULA.test(value) ? `'${value}` : value).toWellFormed(),
    },
  });
}
