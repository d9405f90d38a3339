import type { Script } from '../damage.ts';
import { ambiguousPronoun } from './ambiguous-pronoun.ts';
import { anonymousSource } from './anonymous-source.ts';
import { arithmetic } from './arithmetic.ts';
import { brokenQuotationMarks } from './broken-quotation-marks.ts';
import { contradictoryFigures } from './contradictory-figures.ts';
import { danglingReference } from './dangling-reference.ts';
import { headline } from './headline.ts';
import { impossibleDate } from './impossible-date.ts';
import { inconsistentName } from './inconsistent-name.ts';
import { indefiniteArticle } from './indefinite-article.ts';
import { misspelling } from './misspelling.ts';
import { mixedAbbreviationStyle } from './mixed-abbreviation-style.ts';
import { mixedHonorifics } from './mixed-honorifics.ts';
import { mixedQuotationMarks } from './mixed-quotation-marks.ts';
import { mixedSpelling } from './mixed-spelling.ts';
import { nameForm } from './name-form.ts';
import { nearCopy } from './near-copy.ts';
import { personNotIntroduced } from './person-not-introduced.ts';
import { repeatedWords } from './repeated-words.ts';
import { replacedThroughout } from './replaced-throughout.ts';
import { tenseShift } from './tense-shift.ts';
import { unattributedAssertion } from './unattributed-assertion.ts';
import { unclearAttribution } from './unclear-attribution.ts';
import { undated } from './undated.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation.ts';
import { units } from './units.ts';

/**
 * How articles are spoilt, a script a rule. They were written without a look at the rules, from what each is meant to find.
 * Rules that look for unusual words have scripts of their own: see `real-words` and `spun-wording`.
 */
export const SCRIPTS: readonly Script[] = [
  personNotIntroduced,
  danglingReference,
  ambiguousPronoun,
  unexplainedAbbreviation,
  inconsistentName,
  nameForm,
  mixedHonorifics,
  replacedThroughout,
  nearCopy,
  anonymousSource,
  unattributedAssertion,
  unclearAttribution,
  undated,
  impossibleDate,
  tenseShift,
  contradictoryFigures,
  arithmetic,
  units,
  mixedSpelling,
  mixedAbbreviationStyle,
  mixedQuotationMarks,
  brokenQuotationMarks,
  repeatedWords,
  indefiniteArticle,
  misspelling,
  headline,
];
