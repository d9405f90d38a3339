import { z } from 'zod';
import { span } from './common.ts';
import { claimKind } from './review.ts';

/** Kinds of source an attribution may have. */
export const sourceType = z.enum(['named', 'official', 'document', 'unnamed']);

/** Who says what: a source, a cue and the reported content. */
export const attributionSchema = z.object({
  source: span.nullable().describe('Who says it.'),
  cue: span.nullable().describe('The saying word, as in “said” or “according to”.'),
  content: z.array(span).describe('What is said.'),
  kind: z.enum(['direct', 'indirect', 'mixed']).describe('Direct, indirect or mixed speech.'),
  speaker: z.string().nullable().describe('The name that the source resolves to.'),
  sourceType: sourceType.nullable().describe('Named, or what kind of unnamed source.'),
  parent: z.int().min(0).nullable().describe('Index of the attribution that holds this one.'),
  confidence: z.number().min(0).max(1).describe('How often such an attribution is right.'),
});

export type Attribution = z.infer<typeof attributionSchema>;

/** A claim that the analysis found. */
export const claimSchema = span.extend({
  id: z.string().describe('Stable as long as the claim’s words are.'),
  kind: claimKind.describe('The kind of claim.'),
  checkworthiness: z.number().min(0).max(1).describe('How much the claim is worth checking.'),
  reasons: z.array(z.string()).describe('What drove the check-worthiness.'),
  attribution: z.int().min(0).nullable().describe('Index of its attribution.'),
  standsAlone: z.string().describe('The claim, to be read without the article.'),
});
export type Claim = z.infer<typeof claimSchema>;

/** A date or period that the article mentions. */
export const dateSchema = span.extend({
  value: z.string().nullable().describe('The date in EDTF; null where it cannot be resolved.'),
  grain: z.string().describe('day, week, month, year, decade …'),
  kind: z.enum(['date', 'period', 'duration']).describe('A date, a period, or a duration.'),
  relative: z.boolean().describe('Whether it depends on the date of publication.'),
});

/** What became of a quotation: from word for word to not to be found. */
export const quotationStatus = z.enum([
  'verbatim',
  'typography',
  'elided',
  'bracketed',
  'altered',
  'not-found',
  'no-source',
]);
export type QuotationStatus = z.infer<typeof quotationStatus>;

/** What sort of word was changed. The first six are protected: a change in one of them is never nearly the same. */
export const changeKind = z.enum([
  'number',
  'unit',
  'negation',
  'modal',
  'name',
  'date',
  'sense',
  'spelling',
  'function',
]);
export type ChangeKind = z.infer<typeof changeKind>;

/** Words of the article and those that a source, or an earlier version, has in their place; one of them may be empty. */
export const changeSchema = z.object({
  article: z.string().describe('The words of the article.'),
  source: z.string().describe('The words of the source.'),
  kind: changeKind.describe('What kind of change it is.'),
});
export type Change = z.infer<typeof changeSchema>;

/** A quotation of the article, and how it compares with the sources given. */
export const quotationSchema = span.extend({
  status: quotationStatus.describe('How it compares with the sources given.'),
  source: z.string().nullable().describe('The source that matches best.'),
  changes: z.array(changeSchema).describe('Where the words differ.'),
});
export type Quotation = z.infer<typeof quotationSchema>;

/** Severity of a flag. */
export const severity = z.enum(['high', 'medium', 'low']);
export type Severity = z.infer<typeof severity>;

/** One finding of one rule on one span. */
export const flagSchema = span.extend({
  rule: z.string().describe('The id of the rule.'),
  message: z.string().describe('What was noticed, for a reader.'),
  severity: severity.describe('How much it matters.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('The rule’s measured precision; null while it has not been measured.'),
  expected: z.array(z.string()).describe('What could stand there instead.'),
  related: z.array(span).describe('Other passages that the finding is about.'),
  insideQuotation: z.boolean().describe('Whether it stands inside quotation marks.'),
});
export type Flag = z.infer<typeof flagSchema>;

/** An unusual word that is worth a second look. */
export const secondLookSchema = span.extend({
  expected: z.array(z.string()).describe('Words that would be usual there.'),
  score: z.number().describe('How unusual the word is; the list is sorted by it.'),
});

/** What `sic analyse` prints for one file, as one line of JSON. Offsets count UTF-16 code units of the file’s decoded text, after a byte order mark. */
export const analysisSchema = z.object({
  file: z.string().describe('The file, as it was named; “-” for standard input.'),
  words: z.int().min(0).describe('How many words it has.'),
  title: span.nullable().describe('The headline.'),
  sentences: z.array(span).describe('The sentences, the title among them.'),
  attributions: z.array(attributionSchema).describe('Who says what.'),
  claims: z.array(claimSchema).describe('The claims, in reading order.'),
  dates: z.array(dateSchema).describe('Dates and periods.'),
  quotations: z.array(quotationSchema).describe('Quotations.'),
  flags: z.array(flagSchema).describe('Flags, in reading order.'),
  secondLook: z.array(secondLookSchema).describe('Unusual words, the most unusual first.'),
});
export type AnalysisLine = z.infer<typeof analysisSchema>;
