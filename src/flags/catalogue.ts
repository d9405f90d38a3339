import { brokenQuotationMarks } from './rules/broken-quotation-marks.ts';
import { indefiniteArticle } from './rules/indefinite-article.ts';
import { mixedAbbreviationStyle } from './rules/mixed-abbreviation-style.ts';
import { mixedQuotationMarks } from './rules/mixed-quotation-marks.ts';
import { mixedSpelling } from './rules/mixed-spelling.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import type { Rule } from './types.ts';

/** Every rule, in the order in which they run and are listed. */
export const catalogue: readonly Rule[] = [
  brokenQuotationMarks,
  repeatedWords,
  indefiniteArticle,
  mixedAbbreviationStyle,
  mixedSpelling,
  mixedQuotationMarks,
];
