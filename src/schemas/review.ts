import { z } from 'zod';
import { day, id, text } from './common.ts';

/** The kinds of claim. */
export const claimKind = z.enum(['event', 'quantity', 'quotation', 'statement', 'prediction', 'opinion']);
export type ClaimKind = z.infer<typeof claimKind>;

/** How a source bears on a claim. */
export const stance = z.enum(['supports', 'refutes', 'context']);
export type Stance = z.infer<typeof stance>;

/** What kind of source stays unnamed. */
export const unnamedType = z.enum(['official', 'document', 'unnamed']);

/** Who said it: the article in its own voice, a person or organisation by id, or somebody unnamed. */
export const speakerSchema = z.union(
  [
    z.strictObject({
      unnamed: text.describe('Who it is, as far as the article says.'),
      type: unnamedType.describe('Official, document, or unnamed person.'),
    }),
    id,
  ],
  { error: '“article”, the id of a file in people/, or {unnamed: …, type: official|document|unnamed}' },
);
export type Speaker = z.infer<typeof speakerSchema>;

/** One piece of evidence. */
export const evidenceSchema = z
  .strictObject({
    source: id.optional().describe('The id of a file in sources/. Left out only for common knowledge.'),
    stance: stance.describe('Whether it supports or refutes the claim, or gives context.'),
    shows: text.describe('What the source shows, in the reviewer’s words.'),
    phrases: z.array(text).default([]).describe('Exact words of the source, as few as needed.'),
    basis: z
      .enum(['full', 'excerpt', 'common-knowledge'])
      .default('full')
      .describe('How much of the source was read.'),
  })
  .refine((e) => e.source !== undefined || e.basis === 'common-knowledge', {
    error: 'name a source, or say basis: common-knowledge',
    path: ['source'],
  });
export type Evidence = z.infer<typeof evidenceSchema>;

/** What a reviewer found by comparing a quotation with another text by eye. */
export const comparisonSchema = z.strictObject({
  checked: z.enum(['verbatim', 'altered', 'not-found']).describe('The result.'),
  against: text.optional().describe('The name of the text it was compared with.'),
  changes: z
    .array(
      z.strictObject({
        article: text.describe('The words of the article.'),
        source: text.describe('The words of the text compared with.'),
        effect: text.optional().describe('What the change does to the sense.'),
      }),
    )
    .default([])
    .describe('Where the words differ.'),
  note: text.optional().describe('What else a reader should know of the comparison.'),
});

/** A change of a published review. */
export const correctionSchema = z.strictObject({
  date: day.describe('The day of the change.'),
  kind: z
    .enum(['correction', 'clarification', 'update', 'retraction'])
    .describe('What sort of change it is. After a retraction the rating does not stand any more.'),
  was: text.describe('What it said before.'),
  now: text.describe('What it says now.'),
});
export type Correction = z.infer<typeof correctionSchema>;

/** Front matter of `reports/<slug>/reviews/<claim>.md`. The body is the reasoning. */
export const reviewSchema = z.strictObject({
  words: text.describe(
    'The words of the article that are judged, verbatim; runs of white space count as one space.',
  ),
  after: text
    .optional()
    .describe('Words that stand just before them, where the same words occur more than once.'),
  claim: text.optional().describe('The claim restated so that it stands alone.'),
  kind: claimKind.optional().describe('The kind of claim; without it the analysis decides.'),
  speaker: speakerSchema
    .default('article')
    .describe('Who said it: `article`, an id of people/, or {unnamed, type}.'),
  speakerNote: text.optional().describe('What a reader should know about who said it.'),
  rating: id
    .optional()
    .describe('An id of the rating scale in site.yaml; left out while the review is a draft.'),
  confidence: z.enum(['high', 'medium', 'low']).optional().describe('How sure the reviewer is.'),
  minor: z.boolean().default(false).describe('True for a claim that is of little weight.'),
  reviewed: day.optional().describe('The day of the review.'),
  reviewer: text.optional().describe('Who reviewed it; without it the site’s organisation.'),
  quotation: comparisonSchema
    .optional()
    .describe('What the reviewer found by comparing the quotation with another text.'),
  evidence: z.array(evidenceSchema).default([]).describe('The evidence, the most telling first.'),
  corrections: z.array(correctionSchema).default([]).describe('Changes since publication.'),
});
export type ReviewData = z.infer<typeof reviewSchema>;
