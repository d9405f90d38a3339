import { z } from 'zod';
import { changeSchema, quotationSchema } from './analysis.ts';
import { span } from './common.ts';
import { copySchema } from './copy.ts';
import { comparisonSchema } from './review.ts';

/** A run of a word comparison: what both texts have, what only the earlier had, what only the later has. */
export const diffPart = z.object({
  kind: z.enum(['same', 'gone', 'new']).describe('In both texts, only in the earlier, or only in the later.'),
  text: z.string().describe('The words.'),
});
export type DiffPart = z.infer<typeof diffPart>;

/** What one source, or one phrase of it, says of a quotation. */
export const sourceMatchSchema = z.object({
  source: z.string().describe('The id of the source.'),
  basis: z
    .enum(['snapshot', 'phrase'])
    .describe(
      'Whether the quotation was compared with the text that was read, or with a phrase that evidence records.',
    ),
  status: quotationSchema.shape.status.exclude(['not-found', 'no-source']).describe('How it compares.'),
  changes: z.array(changeSchema).describe('Where the words differ.'),
  isFused: z
    .boolean()
    .describe('Whether words from two places of the source are joined without a sign that they are.'),
  found: z.int().min(0).describe('How many words of the quotation the source has, in the same order.'),
  passage: z
    .string()
    .nullable()
    .describe('The words of the source; null where its text may not be published.'),
});
export type SourceMatch = z.infer<typeof sourceMatchSchema>;

/** The same words, or nearly, between quotation marks elsewhere: in this article or in another report. */
export const twinSchema = span.extend({
  report: z.string().nullable().describe('The slug of the other report; null for this one.'),
  headline: z.string().nullable().describe('The headline of the other report.'),
  words: z.string().describe('The words there; the span is one of the canonical text there.'),
  changes: z.array(changeSchema).describe('Where the words differ; `source` has the words there.'),
});
export type Twin = z.infer<typeof twinSchema>;

/** One line of the quotation ledger: a quotation of the article, and what is known of it. */
export const ledgerLineSchema = quotationSchema.extend({
  number: z.int().min(1).describe('Its number, in reading order.'),
  words: z.string().describe('What stands between the quotation marks.'),
  basis: z
    .enum(['snapshot', 'phrase', 'none'])
    .describe('What the status rests on: the text of a source, phrases that evidence records, or nothing.'),
  verified: z.int().min(0).describe('How many of its words were found in sources.'),
  of: z.int().min(0).describe('How many words it has.'),
  diff: z.array(diffPart).describe('Where it is altered: from its words to those of the source; else empty.'),
  matches: z.array(sourceMatchSchema).describe('What each source says of it, the best match first.'),
  reviewer: z
    .array(comparisonSchema.extend({ claim: z.string().describe('The id of the claim.') }))
    .describe('What reviewers found by comparing it by eye.'),
  twins: z.array(twinSchema).describe('The same quotation elsewhere.'),
  claims: z.array(z.int().min(1)).describe('Numbers of the claims that it touches.'),
});
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

/** A sentence of the article beside one of another published version. */
export const copyRowSchema = z.object({
  kind: z
    .enum(['same', 'swapped', 'missing', 'added'])
    .describe('Taken over word for word, with other words, not in the copy, or in the copy only.'),
  article: span.nullable().describe('The sentence of the article; null for what only the copy has.'),
  diff: z.array(diffPart).describe('From the words of the copy to those of the article.'),
});
export type CopyRow = z.infer<typeof copyRowSchema>;

/** Another published version of the story, and how the article goes together with it. */
export const copyViewSchema = copySchema.extend({
  id: z.string().describe('The name of its file.'),
  headline: z.string().describe('Its headline, or its first words.'),
  rows: z.array(copyRowSchema).describe('Sentence by sentence, in the order of the article.'),
  sentences: z
    .object({ same: z.int(), swapped: z.int(), missing: z.int(), added: z.int() })
    .describe('How many rows there are of each kind.'),
  shared: z
    .number()
    .min(0)
    .max(1)
    .describe('The share of the article’s words that stand in the copy, in sentences that go together.'),
  swaps: z
    .array(changeSchema.extend({ count: z.int().min(1).describe('How often.') }))
    .describe('Words swapped, the most frequent first; `source` has those of the copy.'),
});
export type CopyView = z.infer<typeof copyViewSchema>;
