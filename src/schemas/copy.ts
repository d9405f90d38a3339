import { z } from 'zod';
import { address, date, day, language, text } from './common.ts';

/** Front matter of `reports/<slug>/copies/<id>.md`: another published version of the same story. The body is its text, verbatim. */
export const copySchema = z.strictObject({
  publisher: text.describe('Who published it: the name only.'),
  address: address.optional().describe('Where it was published.'),
  author: text.optional().describe('The byline, as printed.'),
  published: date.optional().describe('When it was published, as exact as known.'),
  publishedNote: text.optional().describe('How the date is known, where the page does not give it.'),
  read: day.optional().describe('The day it was read.'),
  language: language.default('en').describe('The language it is in.'),
  publish: z
    .boolean()
    .default(true)
    .describe(
      'Whether whole sentences of it may be published; without that, only the words that differ are shown.',
    ),
});
export type CopyData = z.infer<typeof copySchema>;
