import { z } from 'zod';
import { address, date, day, language, text } from './common.ts';

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
  publish: z.boolean().default(true).describe('Whether the text that was read may be published.'),
});
export type SourceData = z.infer<typeof sourceSchema>;
