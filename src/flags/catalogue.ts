import { brokenQuotationMarks } from './rules/broken-quotation-marks.ts';
import { headline } from './rules/headline.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { inconsistentName } from './rules/inconsistent-name.ts';
import { indefiniteArticle } from './rules/indefinite-article.ts';
import { mixedAbbreviationStyle } from './rules/mixed-abbreviation-style.ts';
import { mixedHonorifics } from './rules/mixed-honorifics.ts';
import { mixedQuotationMarks } from './rules/mixed-quotation-marks.ts';
import { mixedSpelling } from './rules/mixed-spelling.ts';
import { nameForm } from './rules/name-form.ts';
import { nearCopy } from './rules/near-copy.ts';
import { realWordError } from './rules/real-word-error.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import { replacedThroughout } from './rules/replaced-throughout.ts';
import { spunWording } from './rules/spun-wording.ts';
import { tenseShift } from './rules/tense-shift.ts';
import { undated } from './rules/undated.ts';
import { unexplainedAbbreviation } from './rules/unexplained-abbreviation.ts';
import type { Rule } from './types.ts';

/** Every rule, in the order in which they run and are listed. */
export const catalogue: readonly Rule[] = [
  realWordError,
  spunWording,
  brokenQuotationMarks,
  repeatedWords,
  indefiniteArticle,
  unexplainedAbbreviation,
  nearCopy,
  headline,
  undated,
  impossibleDate,
  tenseShift,
  inconsistentName,
  nameForm,
  mixedHonorifics,
  replacedThroughout,
  mixedAbbreviationStyle,
  mixedSpelling,
  mixedQuotationMarks,
];
