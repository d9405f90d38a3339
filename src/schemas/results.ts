import { z } from 'zod';

/** One figure that `npm run evaluate` measured. */
export const measureSchema = z.strictObject({
  id: z.string().describe('Stable name of the figure.'),
  group: z.string().describe('What part of the analysis it is about.'),
  what: z.string().describe('What was counted, for a reader.'),
  part: z.string().describe('On which data, and whether these were kept aside.'),
  value: z.number().describe('The figure.'),
  of: z.number().nullable().describe('Of how many, for a count; null for a share in per cent.'),
  sample: z.string().describe('How large the sample was.'),
  keptAside: z.boolean().describe('Whether nothing was chosen or trained on this data.'),
  beside: z
    .array(
      z.strictObject({
        what: z.string().describe('What the figure may be compared with.'),
        value: z.number().describe('Its figure, on the same scale.'),
        sameRun: z.boolean().describe('Whether it was measured in the same run, on the same data.'),
      }),
    )
    .describe('Baselines and published figures.'),
});
export type Measure = z.infer<typeof measureSchema>;

/** `src/evaluation/results.json`: what was measured, as pages show it. */
export const resultsSchema = z.strictObject({ measures: z.array(measureSchema).describe('The figures.') });
export type Results = z.infer<typeof resultsSchema>;
