import { allQuotations, type Article } from '../article/index.ts';
import { findAttributions, findClaims } from '../claims/index.ts';
import results from '../evaluation/results.json' with { type: 'json' };
import { findSecondLooks, raiseFlags, type RuleError } from '../flags/index.ts';
import { findDates } from '../language/dates/index.ts';
import type { AnalysisLine } from '../schemas/analysis.ts';
import type { Site } from '../schemas/site.ts';

/** What the machine finds in an article; all spans are spans of its canonical text. */
export type Analysis = Omit<AnalysisLine, 'file'>;

const rethrow = (failure: RuleError): never => {
  throw failure;
};

/** What the analysis is told beside the article. */
export interface Setting {
  /** Language of the article. */
  language?: string | undefined;
  /** Day of publication, as in 2015-12-15: relative dates are counted from it, and stay open without it. */
  published?: string | null | undefined;
  rules?: Site['rules'] | undefined;
  /** Is told of a rule that failed, whose flags are then missing; without it the failure is thrown. */
  onFailure?: ((failure: RuleError) => void) | undefined;
}

/**
 * Analyses an article: who says what in it, its claims, dates and quotations, and what is inconsistent in it.
 * The rules and the claims know English only; other languages get their sentences and quotations.
 */
export function analyse(
  article: Article,
  { language = 'en', published = null, rules = {}, onFailure = rethrow }: Setting = {},
): Analysis {
  const english = /^en\b/i.test(language);
  const attributions = english ? findAttributions(article) : [];
  const dates = english ? findDates(article, published) : [];
  const failed = new Set<string>();
  const flags = english
    ? raiseFlags(article, {
        rules,
        known: { published, dates, attributions },
        confidence: results.precision,
        onError: (failure) => {
          failed.add(failure.rule);
          onFailure(failure);
        },
      })
    : [];
  return {
    words: article.words,
    title: article.title,
    sentences: article.sentences,
    attributions,
    claims: english ? findClaims(article, { attributions, dates }) : [],
    dates,
    quotations: allQuotations(article).map(({ start, end }) => ({
      start,
      end,
      status: 'no-source',
      source: null,
      changes: [],
    })),
    flags,
    // Without its model the rule has failed, and has been told of.
    secondLook: english && !failed.has('real-word-error') ? findSecondLooks(article, flags) : [],
  };
}
