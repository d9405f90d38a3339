import { z } from 'zod';
import { id } from './common.ts';

const share = z.number().min(0).max(1);

/** One figure that `npm run evaluate` measured. */
export const measureSchema = z.strictObject({
  id: z.string().describe('Stable name of the figure.'),
  group: z.string().describe('What part of the analysis it is about.'),
  what: z.string().describe('What was counted, for a reader.'),
  part: z.string().describe('On which data, and whether these were kept aside.'),
  value: z.number().describe('The figure.'),
  of: z
    .number()
    .nullable()
    .describe('Of how many, for a count; null for a share in per cent, or where a unit is named.'),
  unit: z.string().optional().describe('What is counted, where it is no share: “MB”.'),
  sample: z.string().describe('How large the sample was.'),
  keptAside: z
    .boolean()
    .nullable()
    .describe(
      'Whether nothing was chosen or trained on this data; null where that is no question, as of a size.',
    ),
  rule: id.optional().describe('The rule whose page shows the figure.'),
  beside: z
    .array(
      z.strictObject({
        what: z.string().describe('What the figure may be compared with.'),
        value: z.number().describe('Its figure, on the same scale.'),
        sameRun: z.boolean().describe('Whether it was measured in the same run, on the same data.'),
      }),
    )
    .describe('Baselines and published figures.'),
  curve: z
    .strictObject({
      along: z.string().describe('What the figure depends on.'),
      points: z
        .array(z.strictObject({ at: z.number(), value: z.number() }))
        .describe('The figure at some of it.'),
    })
    .optional()
    .describe('How the figure changes with a threshold.'),
});
export type Measure = z.infer<typeof measureSchema>;

/** How often the flags of a rule are right, by their severity; this is their confidence. */
export const precisionSchema = z.union([
  z
    .strictObject({
      high: share.exactOptional().describe('Of those of severity high.'),
      medium: share.exactOptional().describe('Of those of severity medium.'),
      low: share.exactOptional().describe('Of those of severity low.'),
    })
    .describe('By severity, where enough of one were judged; what is missing has not been measured.'),
  share.describe('Of all its flags, where they are too few to be told apart.'),
]);
export type Precision = z.infer<typeof precisionSchema>;

/** `src/evaluation/results.json`: what was measured, as pages show it. */
export const resultsSchema = z.strictObject({
  measures: z.array(measureSchema).describe('The figures.'),
  precision: z
    .record(z.string(), precisionSchema)
    .default({})
    .describe('The measured precision of rules, by the rule’s id.'),
});
export type Results = z.infer<typeof resultsSchema>;
