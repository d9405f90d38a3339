import type { Article } from '../article/index.ts';
import { findClaims } from '../claims/index.ts';
import { raiseFlags, type RuleError } from '../flags/index.ts';
import type { AnalysisLine } from '../schemas/analysis.ts';
import type { Site } from '../schemas/site.ts';

/** What the machine finds in an article; all spans are spans of its canonical text. */
export type Analysis = Omit<AnalysisLine, 'file'>;

const rethrow = (failure: RuleError): never => {
  throw failure;
};

/**
 * Analyses an article: its claims, its quotations, and what is inconsistent in it.
 * The rules and the claims know English only; other languages get their sentences and quotations.
 * @param onFailure told of a rule that failed, whose flags are then missing; without it the failure is thrown
 */
export function analyse(
  article: Article,
  language = 'en',
  rules: Site['rules'] = {},
  onFailure: (failure: RuleError) => void = rethrow,
): Analysis {
  const english = /^en\b/i.test(language);
  return {
    words: article.words,
    title: article.title,
    sentences: article.sentences,
    attributions: [],
    claims: english ? findClaims(article) : [],
    dates: [],
    quotations: article.quotations.map(({ start, end }) => ({
      start,
      end,
      status: 'no-source',
      source: null,
      changes: [],
    })),
    flags: english ? raiseFlags(article, { rules, onError: onFailure }) : [],
    secondLook: [],
  };
}
