import { z } from 'zod';
import { snapshotSchema, sourceSchema } from './source.ts';

/** A source of a report, with what is kept of it. */
const evidenceSourceSchema = sourceSchema.pick({ publisher: true, address: true, read: true }).extend({
  id: z.string().describe('The id of the source.'),
  title: z.string().nullable().describe('The title of the page.'),
  archived: z.string().nullable().describe('The address of an archived copy.'),
  read: z.string().describe('The day on which the text was read that the hash belongs to, or the source.'),
  sha256: z.string().nullable().describe('SHA-256 of the text as it was read; null where none was kept.'),
  extent: snapshotSchema.shape.extent
    .unwrap()
    .nullable()
    .describe('Whether the text is the whole one or passages of it, with a line `[…]` between them.'),
  text: z.string().nullable().describe('The file of this folder that has the text.'),
  withheld: z
    .enum(['no-snapshot', 'not-to-be-published'])
    .nullable()
    .describe('Why the text is not here: none was kept, or its owner forbids to publish it.'),
  phrases: z.array(z.string()).describe('Exact words of the source that reviews quote.'),
});
export type EvidenceSource = z.infer<typeof evidenceSourceSchema>;

/** `evidence.json`: what a report’s evidence pack holds, and what it had to leave out. */
export const evidencePackSchema = z.object({
  version: z.literal(1).describe('The version of this format.'),
  report: z.string().describe('The slug of the report.'),
  headline: z.string().describe('The article’s headline, or its first words.'),
  sources: z.array(evidenceSourceSchema).describe('The sources that its reviews use, by id.'),
});
export type EvidencePack = z.infer<typeof evidencePackSchema>;
