import type { z } from 'zod';
import type { dateSchema } from '../../schemas/analysis.ts';

/** A date, period or duration that the article mentions; spans are spans of the canonical text. */
export type DateMention = z.infer<typeof dateSchema>;
