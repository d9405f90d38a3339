import { z } from 'zod';
import { analysisSchema, claimSchema, flagSchema, sourceType } from './analysis.ts';
import { articleSchema } from './article.ts';
import { language as languageTag, span } from './common.ts';
import { personSchema } from './person.ts';
import { correctionSchema, reviewSchema } from './review.ts';
import { copyViewSchema, diffPart, ledgerLineSchema } from './ledger.ts';
import { ratingSchema } from './site.ts';
import { sourceSchema } from './source.ts';

/** What became of a review's words since they were confirmed. */
export const reviewState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('holds').describe('The words stand in the article; so does the rating.') }),
  z.object({
    state: z.literal('changed').describe('The words are others now; the rating was given for earlier ones.'),
    diff: z.array(diffPart).describe('From the words that were judged to the words of today.'),
  }),
  z.object({
    state: z.literal('orphan').describe('The words are not to be found in the article.'),
    reason: z.enum(['not-found', 'ambiguous']).describe('They are missing, or stand in several places.'),
  }),
]);
export type ReviewState = z.infer<typeof reviewState>;

/** A review, as the report shows it. */
export const reportReviewSchema = reviewSchema.extend({
  id: z.string().describe('The claim’s id: the name of the review’s file.'),
  reasoning: z.string().describe('The reasoning, in Markdown.'),
  state: reviewState.describe('Whether the words that were judged still stand.'),
});
export type Review = z.infer<typeof reportReviewSchema>;

/** Who said a claim, resolved for readers. */
export const speakerView = z.object({
  id: z.string().nullable().describe('Id of a person or organisation of the site.'),
  name: z.string().nullable().describe('The name to show; null for the article itself.'),
  role: z.string().nullable().describe('Their role at the time.'),
  source: sourceType
    .exclude(['named'])
    .optional()
    .describe('What kind of source it is, where the article names nobody.'),
  note: z.string().nullable().describe('What the reviewer tells readers about who said it.'),
  found: z.literal(true).optional().describe('Found by the analysis; nobody has confirmed it.'),
});
export type SpeakerView = z.infer<typeof speakerView>;

/** The site’s own reports and sources that share names with a claim nobody has reviewed. */
const ownPlacesSchema = z.object({
  reports: z
    .array(
      z.object({
        slug: z.string().describe('The report.'),
        headline: z.string().describe('Its headline.'),
      }),
    )
    .describe('Other reports.'),
  sources: z
    .array(
      z.object({
        id: z.string().describe('The source.'),
        publisher: z.string().describe('Its publisher.'),
        title: z.string().nullable().describe('Its title.'),
      }),
    )
    .describe('Sources.'),
});

/** A claim of a report. */
export const reportClaimSchema = claimSchema.extend({
  number: z.int().min(1).describe('Its number, in reading order.'),
  words: z.string().describe('The words of the article.'),
  speaker: speakerView.nullable().describe('Who said it; null where nobody has decided.'),
  review: reportReviewSchema.nullable().describe('What a person judged; null where nobody has yet.'),
  flags: z.array(z.int().min(1)).describe('Numbers of the flags that touch it.'),
  places: ownPlacesSchema
    .optional()
    .describe('Without a review: places on the site that share its names. They are no evidence.'),
});
export type ReportClaim = z.infer<typeof reportClaimSchema>;

/** A passage of another report of the site. */
export const elsewhereSchema = span.extend({
  report: z.string().describe('The slug of the other report.'),
  headline: z.string().describe('Its headline.'),
  words: z.string().describe('The words there; the span is one of its canonical text.'),
});
export type Elsewhere = z.infer<typeof elsewhereSchema>;

/** A flag of a report. */
export const reportFlagSchema = flagSchema.extend({
  number: z.int().min(1).describe('Its number, in reading order.'),
  words: z.string().describe('The words that were flagged.'),
  claims: z.array(z.int().min(1)).describe('Numbers of the claims that it touches.'),
  elsewhere: z.array(elsewhereSchema).describe('Passages of other reports that the finding is about.'),
});
/** A flag that an editor set aside. */
export const dismissedFlagSchema = flagSchema.extend({
  words: z.string().describe('The words that were flagged.'),
  reason: z.string().describe('Why the flag is mistaken.'),
  by: z.string().describe('Who decided it.'),
  date: z.string().nullable().describe('When.'),
});
export type DismissedFlag = z.infer<typeof dismissedFlagSchema>;

/** A dismissal, with what became of its words and what it does today. */
export const dismissalViewSchema = z.object({
  rule: z.string().describe('The rule whose flag was set aside.'),
  words: z.string().describe('The words that were flagged.'),
  reason: z.string().describe('Why the flag is mistaken.'),
  by: z.string().describe('Who decided it.'),
  date: z.string().nullable().describe('When.'),
  state: reviewState.describe('Whether the words that were flagged still stand.'),
  effect: z
    .enum(['sets-aside', 'vouches', 'rule-off', 'not-flagged', 'words-lost', 'unknown-rule'])
    .describe(
      'What it does: it sets a flag aside; or keeps words out of the second look, which the rule flags no more; ' +
        'or nothing, since the rule is switched off, or flags the words no more, or the words are gone or others now, ' +
        'or there is no such rule.',
    ),
});
export type DismissalView = z.infer<typeof dismissalViewSchema>;
export type ReportFlag = z.infer<typeof reportFlagSchema>;

/** A source with its id and the note on its record. */
export const sourceRecord = sourceSchema.extend({
  id: z.string().describe('The name of its file.'),
  note: z.string().describe('The note on the record, in Markdown.'),
});
export type Source = z.infer<typeof sourceRecord>;

/** A person or organisation with its id. */
export const personRecord = personSchema.extend({ id: z.string().describe('The name of its file.') });
export type Person = z.infer<typeof personRecord>;

/** Counts that home, report and coverage pages show alike. */
export const summarySchema = z.object({
  claims: z.int().describe('How many claims the report has.'),
  reviewed: z.int().describe('How many of them carry a rating that stands.'),
  toReview: z
    .int()
    .describe('How many have a review or a check-worthiness of at least 0.5: what `share` is a share of.'),
  share: z.number().min(0).max(1).describe('Share reviewed: `reviewed` of `toReview`.'),
  ratings: z
    .array(
      z.object({
        id: z.string().describe('The rating.'),
        count: z.int().describe('How many claims have it.'),
      }),
    )
    .describe('Ratings that stand, in the order of the scale.'),
  changed: z.int().describe('Reviews whose words have changed.'),
  retracted: z.int().describe('Reviews that were taken back, and whose words stand.'),
  orphans: z.int().describe('Reviews whose words are gone.'),
  flags: z
    .object({ high: z.int(), medium: z.int(), low: z.int() })
    .describe('How many flags there are of each severity.'),
});
export type Summary = z.infer<typeof summarySchema>;

/** A block of the article’s canonical text. */
const blockSchema = span.extend({
  kind: z.enum(['heading', 'paragraph', 'item', 'quote']).describe('What sort of block it is.'),
  depth: z.int().describe('Level of a heading; depth of a list item or block quote.'),
});

/** What a reader should know about how a report was made. */
const reportNote = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('language').describe('The article is in a language that the analysis cannot read.'),
  }),
  z.object({
    about: z.literal('failed-rule').describe('A rule failed; flags that it would have raised are missing.'),
    rule: z.string().describe('The rule.'),
  }),
]);
export type ReportNote = z.infer<typeof reportNote>;

/** `report.json`: the article with its claims, flags, reviews and sources. Spans are UTF-16 offsets in `article.text`. */
export const reportSchema = analysisSchema
  .omit({ file: true, claims: true, flags: true, quotations: true })
  .extend({
    version: z.literal(1).describe('The version of this format.'),
    slug: z.string().describe('The name of the report’s folder.'),
    headline: z.string().describe('The article’s headline, or its first words.'),
    article: articleSchema
      .omit({ reportDate: true, finding: true, corrections: true })
      .extend({
        text: z.string().describe('The canonical text: the blocks, separated by one blank line.'),
        sha256: z.string().describe('SHA-256 of the canonical text in UTF-8.'),
        blocks: z.array(blockSchema).describe('Its paragraphs, headings, list items and block quotes.'),
      })
      .describe('The article.'),
    language: languageTag.describe(
      'The language of the report itself: that of its article where the site has it, else the first of the site.',
    ),
    reportDate: z.string().nullable().describe('The day of the report.'),
    finding: z.string().nullable().describe('The editor’s finding.'),
    corrections: z
      .array(correctionSchema)
      .describe('Changes of the report since publication that belong to no single review.'),
    summary: summarySchema.describe('Counts.'),
    claims: z.array(reportClaimSchema).describe('The claims, in reading order.'),
    flags: z.array(reportFlagSchema).describe('The flags, in reading order.'),
    dismissed: z.array(dismissedFlagSchema).describe('Flags that an editor set aside, with the reason.'),
    dismissals: z.array(dismissalViewSchema).describe('Every dismissal, with or without effect.'),
    quotations: z.array(ledgerLineSchema).describe('The quotation ledger, in reading order.'),
    copies: z.array(copyViewSchema).describe('Other published versions of the story.'),
    orphans: z.array(reportReviewSchema).describe('Reviews without a place.'),
    ratings: z.array(ratingSchema).describe('The rating scale.'),
    sources: z.record(z.string(), sourceRecord).describe('The sources that the reviews use, by id.'),
    people: z.record(z.string(), personRecord).describe('The persons and organisations that speak, by id.'),
    reviewer: z.string().describe('Who answers for reviews that name nobody: the site’s organisation.'),
    notes: z.array(reportNote).describe('What a reader should know about how this report was made.'),
  });
export type Report = z.infer<typeof reportSchema>;
