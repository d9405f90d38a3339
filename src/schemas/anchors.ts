import { z } from 'zod';
import { text } from './common.ts';

/**
 * How a review or a dismissal holds on to its words: the text quote and text position
 * selectors of the W3C Web Annotation Data Model (positions in UTF-16 code units),
 * with what was confirmed when it was last looked at.
 */
export const anchorSchema = z.strictObject({
  words: text.describe('The words, as last confirmed.'),
  prefix: z.string().describe('At least 32 characters before them, widened to a sentence border.'),
  suffix: z.string().describe('At least 32 characters after them, widened to a sentence border.'),
  start: z.int().min(0).describe('Where they started in the canonical text.'),
  end: z.int().min(0).describe('Where they ended.'),
  article: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the canonical text then.'),
  alike: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .optional()
    .describe(
      'How much of what stood around them stood around the likest other passage with these words, or nearly these; ' +
        'null where there was none. Left out by earlier versions of Sic.',
    ),
  rating: z.string().nullable().describe('The rating that was confirmed.'),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** `anchors.json`: written by `sic` only, committed like a lock file. */
export const anchorsSchema = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  reviews: z.record(z.string(), anchorSchema).default({}).describe('An anchor a review, by the claim’s id.'),
  dismissals: z
    .record(z.string(), anchorSchema)
    .default({})
    .describe(
      'An anchor a dismissal, by `<rule> <words>`, with ` (after <words>)` behind it where it has `after`.',
    ),
});
export type Anchors = z.infer<typeof anchorsSchema>;
