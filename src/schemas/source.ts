import { z } from 'zod';
import { address, date, day, language, text } from './common.ts';

/** What is known of the text that was read, which stands beside the record as `sources/<id>.txt`. */
export const snapshotSchema = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits in lower case, as `sha256sum` prints it')
    .describe('SHA-256 of the file’s bytes; the build refuses a text that was changed since.'),
  read: day.optional().describe('The day this text was read; without it, `read` of the source.'),
  extent: z
    .enum(['full', 'passages'])
    .default('full')
    .describe('Whether the file holds the whole text or passages of it, with a line `[…]` between them.'),
});
export type SnapshotData = z.infer<typeof snapshotSchema>;

/** Front matter of `sources/<id>.md`. The body is a note on the record. */
export const sourceSchema = z.strictObject({
  title: text.optional().describe('The title of the page.'),
  publisher: text.describe('Who published it: the name only.'),
  address: address.describe('Where it is.'),
  published: date.optional().describe('When it was published, as exact as known.'),
  read: day.describe('The day it was read.'),
  language: language.default('en').describe('The language it is in.'),
  origin: text
    .optional()
    .describe('The agency behind it, where known. Two sources of one origin are not independent.'),
  primary: z
    .boolean()
    .default(false)
    .describe('True for an original document, recording or official record.'),
  archived: address.optional().describe('The address of an archived copy.'),
  snapshot: snapshotSchema.optional().describe('The text that was read; `sic snapshot` writes this.'),
  publish: z.boolean().default(true).describe('Whether the text that was read may be published.'),
});
export type SourceData = z.infer<typeof sourceSchema>;
