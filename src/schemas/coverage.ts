import { z } from 'zod';
import { quotationStatus } from './analysis.ts';

/** So many of so many. */
export const tallySchema = z.object({
  number: z.int().min(0).describe('How many fit.'),
  of: z.int().min(0).describe('Of how many.'),
});
export type Tally = z.infer<typeof tallySchema>;

/** What can be counted about how a report, or a site, was checked. */
export const coverageSchema = z.object({
  reviewed: tallySchema.describe('Claims with a rating that stands, of those to be reviewed.'),
  independent: tallySchema.describe('Reviewed claims that rest on two independent sources.'),
  primary: tallySchema.describe('Reviewed claims that rest on a primary source.'),
  datedReviews: tallySchema.describe('Reviews with a rating that have a day.'),
  namedReviewers: tallySchema.describe('Reviews with a rating that name their reviewer.'),
  datedSources: tallySchema.describe('Sources whose date of publication is given.'),
  archived: tallySchema.describe('Sources with an archived address.'),
  snapshots: tallySchema.describe('Sources whose text was kept as it was read.'),
  quotations: tallySchema.describe('Quotations of the article that a source has, in these words or others.'),
  statuses: z.record(quotationStatus, z.int().min(0)).describe('Quotations of each status.'),
});
export type Coverage = z.infer<typeof coverageSchema>;
