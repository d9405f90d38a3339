import { repeatedWords } from './rules/repeated-words.ts';
import type { Rule } from './types.ts';

/** Every rule, in the order in which they run and are listed. */
export const catalogue: readonly Rule[] = [repeatedWords];
