import { z } from 'zod';
import { address, date, day, language, text } from './common.ts';
import { correctionSchema } from './review.ts';

/** Front matter of `reports/<slug>/article.md`. The body is the article, verbatim. */
export const articleSchema = z.strictObject({
  address: address.optional().describe('Where the article was published.'),
  publisher: text.optional().describe('Who published it: the name only.'),
  author: text.optional().describe('The byline, as printed.'),
  published: date.optional().describe('When it was published, as exact as known.'),
  publishedNote: text.optional().describe('How the date is known, where the page does not give it.'),
  language: language.default('en').describe('The language of the article.'),
  reportDate: day.optional().describe('The day of the report.'),
  finding: text.optional().describe('Two sentences by the editor: what the report found.'),
  corrections: z
    .array(correctionSchema)
    .default([])
    .describe('Changes of the report since publication that belong to no single review.'),
});
export type ArticleData = z.infer<typeof articleSchema>;
