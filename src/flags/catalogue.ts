import { brokenQuotationMarks } from './rules/broken-quotation-marks.ts';
import { indefiniteArticle } from './rules/indefinite-article.ts';
import { mixedAbbreviationStyle } from './rules/mixed-abbreviation-style.ts';
import { mixedQuotationMarks } from './rules/mixed-quotation-marks.ts';
import { mixedSpelling } from './rules/mixed-spelling.ts';
import { realWordError } from './rules/real-word-error.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import { spunWording } from './rules/spun-wording.ts';
import type { Rule } from './types.ts';

/** Every rule, in the order in which they run and are listed. */
export const catalogue: readonly Rule[] = [
  realWordError,
  spunWording,
  brokenQuotationMarks,
  repeatedWords,
  indefiniteArticle,
  mixedAbbreviationStyle,
  mixedSpelling,
  mixedQuotationMarks,
];
