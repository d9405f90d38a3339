import { z } from 'zod';
// Not all of the interface: what reads the content needs no dictionary.
import { LANGUAGES, speaks } from '../interface/languages.ts';
import { address, id, language, text } from './common.ts';
import { themeSchema } from './theme.ts';

/** One step of the rating scale. */
export const ratingSchema = z.strictObject({
  id: id.describe('What reviews write in `rating`.'),
  label: text.describe('What readers see.'),
  value: z
    .int()
    .optional()
    .describe('Its number on the scale, the best highest; left out where a rating is no degree of truth.'),
  definition: text.describe('One or two sentences that tell readers what the rating means.'),
});

/** A rating as `site.yaml` has it: for sites with reports in several languages, in each of them. */
const siteRating = ratingSchema.extend({
  translations: z
    .record(language, ratingSchema.pick({ label: true, definition: true }))
    .optional()
    .describe(
      'Its label and definition in other languages of the site, as in `de: {label: …, definition: …}`.',
    ),
});

/** What a site says of a rule: that it is on or off, or options, which also say that it is on. */
const ruleSetting = z.union([
  z.enum(['on', 'off']),
  z.boolean(),
  // Each rule has options of its own, which are checked where rules are known.
  z.record(z.string(), z.unknown()),
]);
export type RuleSetting = z.infer<typeof ruleSetting>;

/** A least share. */
const share = z
  .number()
  .min(0, 'a share is a number from 0 to 1: half is 0.5')
  .max(1, 'a share is a number from 0 to 1: half is 0.5');

/** What `sic check` asks of the reports and of the site. Missing it is a warning, and an error with `--strict`. */
export const checkSchema = z.strictObject({
  reviewedShare: share.optional().describe('The least share of claims that must have been reviewed, 0 to 1.'),
  independentShare: share
    .optional()
    .describe(
      'The least share of reviewed claims that must rest on two independent sources (of two agencies, or two publishers), 0 to 1. Only sources that support or refute count.',
    ),
  primaryShare: share
    .optional()
    .describe('The least share of reviewed claims that must rest on a primary source, 0 to 1.'),
  datedReviewsShare: share
    .optional()
    .describe('The least share of reviews with a rating that must have a date, 0 to 1.'),
  namedReviewersShare: share
    .optional()
    .describe('The least share of reviews with a rating that must name their reviewer, 0 to 1.'),
  datedSourcesShare: share
    .optional()
    .describe('The least share of sources whose date of publication must be given, 0 to 1.'),
  archivedShare: share
    .optional()
    .describe('The least share of sources that must have an archived address, 0 to 1.'),
  snapshotsShare: share
    .optional()
    .describe('The least share of sources whose text must have been kept, 0 to 1; `sic snapshot` keeps it.'),
  pages: z
    .array(id)
    .optional()
    .describe('Files of pages/ that must exist and not be empty, as in `[methodology, corrections-policy]`.'),
});

/** `site.yaml`: what holds for the whole site. */
export const siteSchema = z.strictObject({
  name: text.describe('The name of the site.'),
  address: address
    .optional()
    .describe(
      'The absolute address of the published site. Without it everything that needs one is left out.',
    ),
  organisation: z
    .strictObject({
      name: text.describe('Who publishes the site and answers for the reviews.'),
      url: address.optional().describe('The organisation’s own page.'),
      email: z.email('an e-mail address').optional().describe('Where readers write to.'),
      issues: address
        .optional()
        .describe(
          'Where readers open an issue, as in `https://github.com/owner/name/issues/new`: for suggested corrections, in place of mail.',
        ),
    })
    .describe('The publisher.'),
  languages: z
    .array(
      language.refine(speaks, {
        error: ({ input }) =>
          `there are no words of the interface in “${String(input)}”; there are in ${LANGUAGES.join(', ')}`,
      }),
    )
    .min(1)
    .describe(
      'The languages of the interface: a report is published in the language of its article where it is one of these; the first is that of all other pages.',
    ),
  theme: themeSchema
    .optional()
    .describe('How the site looks: a few colours, and a logo. Without it, it looks as Sic does.'),
  ratings: z
    .array(siteRating)
    .min(1)
    .refine((all) => new Set(all.map((r) => r.id)).size === all.length, 'two ratings have the same id')
    .refine((all) => {
      const values = all.flatMap((r) => r.value ?? []);
      return new Set(values).size === values.length;
    }, 'two ratings have the same value; each number stands for one label')
    .describe('The rating scale.'),
  rules: z
    .record(z.string(), ruleSetting)
    .default({})
    .describe(
      'Rules to switch off (`off`), or options of a rule, as in `real-word-error: {least: high}`; a rule that is not named is on, with its defaults.',
    ),
  check: checkSchema
    .default({})
    .describe('Thresholds that `sic check` holds each report against, and pages that the site must have.'),
});
export type Site = z.infer<typeof siteSchema>;
export type Rating = z.infer<typeof ratingSchema>;
