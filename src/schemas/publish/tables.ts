import { z } from 'zod';
import { flagSchema } from '../analysis.ts';
import { claimKind, evidenceSchema, reviewSchema } from '../review.ts';

/*
 * Claims, evidence and flags of a report as rows, the same in CSV and in JSON. In CSV a column has the name of the
 * property, a list is joined by “ | ”, true and false are written as such, and what is null is an empty cell.
 */

const report = z.string().describe('The slug of the report.');
const offset = z.int().min(0);

/** A claim as a row. */
export const claimRow = z.object({
  report,
  number: z.int().min(1).describe('Its number on the report.'),
  id: z.string().describe('Its id.'),
  address: z
    .string()
    .describe('Where it is told of: absolute, or from the site’s root where the site has no address.'),
  claim: z.string().describe('The claim, to be read without the article.'),
  words: z.string().describe('The words of the article that were judged, or found.'),
  start: offset
    .nullable()
    .describe('Where they start in article.txt, in UTF-16 code units; null for an orphan.'),
  end: offset.nullable().describe('Where they end (exclusive).'),
  kind: claimKind.describe('The kind of claim.'),
  checkworthiness: z.number().min(0).max(1).describe('How much the claim is worth checking.'),
  speaker: z.string().nullable().describe('Who said it; null where nobody has decided.'),
  speakerId: z.string().nullable().describe('The id of the person or organisation on the site.'),
  state: z
    .enum(['none', 'draft', 'holds', 'changed', 'orphan', 'retracted'])
    .describe(
      'What became of its review: there is none, or it has no rating yet; its words hold, have changed or are gone; ' +
        'or it, or the whole report, was taken back. The rating stands only where it holds.',
    ),
  rating: z.string().nullable().describe('The id of the rating that stands.'),
  ratingLabel: z.string().nullable().describe('Its label.'),
  ratingValue: z.int().nullable().describe('Its number on the scale; null for what is no degree of truth.'),
  ratingGiven: z
    .string()
    .nullable()
    .describe('The id of the rating that was given, whether or not it stands.'),
  confidence: reviewSchema.shape.confidence.unwrap().nullable().describe('How sure the reviewer is.'),
  minor: z.boolean().nullable().describe('Whether the claim is of little weight.'),
  reviewed: z.string().nullable().describe('The day of the review.'),
  reviewer: z.string().nullable().describe('Who reviewed it, or answers for the review.'),
  reasoning: z.string().nullable().describe('The reasoning, in Markdown.'),
  evidence: z.int().min(0).describe('How many pieces of evidence the review has.'),
  corrections: z.int().min(0).describe('How many corrections the review has.'),
  flags: z.array(z.int().min(1)).describe('Numbers of the flags on its words.'),
});
export type ClaimRow = z.infer<typeof claimRow>;

/** A piece of evidence as a row. */
export const evidenceRow = z.object({
  report,
  claim: z.string().describe('The id of the claim that it was used for.'),
  order: z.int().min(1).describe('Its place in the review, the most telling first.'),
  stance: evidenceSchema.shape.stance.describe('Whether it supports or refutes the claim, or gives context.'),
  shows: z.string().describe('What the source shows, in the reviewer’s words.'),
  phrases: z.array(z.string()).describe('Exact words of the source.'),
  basis: z.enum(['full', 'excerpt', 'common-knowledge']).describe('How much of the source was read.'),
  source: z.string().nullable().describe('The id of the source; null for common knowledge.'),
  title: z.string().nullable().describe('The title of the source.'),
  publisher: z.string().nullable().describe('Who published it.'),
  address: z.string().nullable().describe('Where it is.'),
  archived: z.string().nullable().describe('An archived copy.'),
  published: z.string().nullable().describe('When it was published, as exact as known.'),
  read: z.string().nullable().describe('The day it was read.'),
  language: z.string().nullable().describe('The language it is in.'),
  origin: z.string().nullable().describe('The agency behind it.'),
  primary: z.boolean().nullable().describe('Whether it is an original document, recording or record.'),
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

/** A flag as a row. */
export const flagRow = z.object({
  report,
  number: z.int().min(1).nullable().describe('Its number on the report; null where it was set aside.'),
  address: z.string().nullable().describe('Where it is told of; null where it was set aside.'),
  rule: z.string().describe('The id of the rule.'),
  title: z.string().describe('The title of the rule.'),
  severity: flagSchema.shape.severity.describe('How much it matters.'),
  confidence: flagSchema.shape.confidence.describe('The rule’s measured precision; null where not measured.'),
  message: z.string().describe('What was noticed.'),
  words: z.string().describe('The words that were flagged.'),
  start: offset.describe('Where they start in article.txt, in UTF-16 code units.'),
  end: offset.describe('Where they end (exclusive).'),
  insideQuotation: z.boolean().describe('Whether they stand inside quotation marks.'),
  expected: z.array(z.string()).describe('What could stand there instead.'),
  related: z.array(z.string()).describe('Other passages of the article that the finding is about.'),
  elsewhere: z.array(z.string()).describe('Slugs of other reports that have such a passage.'),
  claims: z.array(z.int().min(1)).describe('Numbers of the claims that it touches.'),
  dismissed: z.boolean().describe('Whether an editor set it aside.'),
  reason: z.string().nullable().describe('Why.'),
  by: z.string().nullable().describe('Who decided it.'),
  date: z.string().nullable().describe('When.'),
});
export type FlagRow = z.infer<typeof flagRow>;

const table = {
  version: z.literal(1).describe('The version of this format.'),
  report,
  headline: z.string().describe('The article’s headline, or its first words.'),
};

/** `claims.json` */
export const claimsTable = z.object({
  ...table,
  claims: z.array(claimRow).describe('In reading order; reviews without a place last.'),
});

/** `evidence.json` */
export const evidenceTable = z.object({
  ...table,
  evidence: z.array(evidenceRow).describe('In the order of the claims.'),
});

/** `flags.json` */
export const flagsTable = z.object({
  ...table,
  flags: z.array(flagRow).describe('In reading order, those that were set aside among them.'),
});
