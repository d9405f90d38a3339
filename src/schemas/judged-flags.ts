import { z } from 'zod';
import { severity } from './analysis.ts';
import { id } from './common.ts';

/** A flag on an article of the corpus that somebody has judged. Of the article it holds no more than the flagged words. */
export const judgedFlagSchema = z.strictObject({
  rule: id.describe('The rule that raised it.'),
  severity: severity.describe('Its severity when it was judged.'),
  words: z.string().min(1).describe('The flagged words, cut off where they are many.'),
  verdict: z.enum(['justified', 'not']).describe('Whether a critical editor would want to be told of it.'),
  article: z.int().min(0).describe('The place of the article in its file.'),
});
export type JudgedFlag = z.infer<typeof judgedFlagSchema>;

/** `src/evaluation/judged-flags.json`: flags on clean news, drawn at random and judged by hand. */
export const judgedFlagsSchema = z.array(judgedFlagSchema);
