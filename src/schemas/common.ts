import { z } from 'zod';

/**
 * A span of a text: `start` inclusive, `end` exclusive, in UTF-16 code units,
 * so that `text.slice(start, end)` gives the words.
 */
export const span = z.object({
  start: z.int().min(0).describe('Where the span starts, in UTF-16 code units.'),
  end: z.int().min(0).describe('Where the span ends (exclusive), in UTF-16 code units.'),
});
export type Span = z.infer<typeof span>;

/** Identifiers double as file names, addresses and fragments, so they keep to characters that need no escaping. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A reference to another file of the content, by its name without extension. */
export const id = z
  .string()
  .regex(ID_PATTERN, 'use lower-case letters, digits and single hyphens, as in “john-kerry”');

const DATE_PATTERN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function isCalendarDate(value: string): boolean {
  if (!DATE_PATTERN.test(value)) return false;
  const [year, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A date as exact as it is known: year, month or day.
 * YAML reads a bare `2015` as a number, so it is turned into text first.
 */
export const date = z.coerce.string().refine(isCalendarDate, 'a date is written 2015-12-15, 2015-12 or 2015');

/** A date known to the day. */
export const day = z
  .string()
  .refine((value) => value.length === 10 && isCalendarDate(value), 'a day is written 2015-12-15');

/** An absolute web address. Only http and https, so that no address can run anything. */
export const address = z.url({
  protocol: /^https?$/,
  error: 'a web address starts with http:// or https://',
});

/** A BCP 47 language tag. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag, as in “en” or “pt-BR”');

/** Text that may not be empty. */
export const text = z.string().trim().min(1, 'write something here, or leave the key out');
