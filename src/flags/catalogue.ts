import { ambiguousPronoun } from './rules/ambiguous-pronoun.ts';
import { anonymousSource } from './rules/anonymous-source.ts';
import { arithmetic } from './rules/arithmetic.ts';
import { brokenQuotationMarks } from './rules/broken-quotation-marks.ts';
import { contradictoryFigures } from './rules/contradictory-figures.ts';
import { danglingReference } from './rules/dangling-reference.ts';
import { headline } from './rules/headline.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { inconsistentName } from './rules/inconsistent-name.ts';
import { indefiniteArticle } from './rules/indefinite-article.ts';
import { misspelling } from './rules/misspelling.ts';
import { mixedAbbreviationStyle } from './rules/mixed-abbreviation-style.ts';
import { mixedHonorifics } from './rules/mixed-honorifics.ts';
import { mixedQuotationMarks } from './rules/mixed-quotation-marks.ts';
import { mixedSpelling } from './rules/mixed-spelling.ts';
import { nameForm } from './rules/name-form.ts';
import { nearCopy } from './rules/near-copy.ts';
import { personNotIntroduced } from './rules/person-not-introduced.ts';
import { realWordError } from './rules/real-word-error.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import { replacedThroughout } from './rules/replaced-throughout.ts';
import { spunWording } from './rules/spun-wording.ts';
import { tenseShift } from './rules/tense-shift.ts';
import { unattributedAssertion } from './rules/unattributed-assertion.ts';
import { unclearAttribution } from './rules/unclear-attribution.ts';
import { undated } from './rules/undated.ts';
import { unexplainedAbbreviation } from './rules/unexplained-abbreviation.ts';
import { units } from './rules/units.ts';
import type { Rule } from './types.ts';

/** Every rule, in the order in which they run and are listed. */
export const catalogue: readonly Rule[] = [
  realWordError,
  spunWording,
  brokenQuotationMarks,
  misspelling,
  repeatedWords,
  indefiniteArticle,
  unexplainedAbbreviation,
  nearCopy,
  headline,
  danglingReference,
  ambiguousPronoun,
  personNotIntroduced,
  undated,
  impossibleDate,
  tenseShift,
  inconsistentName,
  nameForm,
  mixedHonorifics,
  replacedThroughout,
  contradictoryFigures,
  arithmetic,
  units,
  anonymousSource,
  unattributedAssertion,
  unclearAttribution,
  mixedAbbreviationStyle,
  mixedSpelling,
  mixedQuotationMarks,
];
