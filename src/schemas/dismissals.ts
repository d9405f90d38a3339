import { z } from 'zod';
import { day, id, text } from './common.ts';

/** `dismissals.yaml`: flags that an editor set aside. */
export const dismissalsSchema = z
  .array(
    z.strictObject({
      rule: id.describe('The rule that raised the flag.'),
      words: text.describe('The words that were flagged, verbatim.'),
      after: text.optional().describe('Words that stand just before them, where they occur more than once.'),
      reason: text.describe('Why the flag is mistaken.'),
      by: text.describe('Who decided it.'),
      date: day.optional().describe('When.'),
    }),
  )
  .describe('Flags that an editor set aside; the list is public.');
export type Dismissal = z.infer<typeof dismissalsSchema>[number];
