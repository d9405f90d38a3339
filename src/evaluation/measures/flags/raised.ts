import { raiseWith, type RuleError } from '../../../flags/raise-flags.ts';
import type { Rule } from '../../../flags/index.ts';
import type { Flag } from '../../../schemas/analysis.ts';
import type { NewsArticle } from './news-articles.ts';

/** An article with the flags that rules raise on it as it was published. */
export interface Flagged extends NewsArticle {
  flags: Flag[];
}

/** Takes a line on how the measuring goes. */
export type Tell = (text: string) => void;

/** The flags of these rules on each article. A rule that fails is named, and the others go on. */
export function flagNews(rules: readonly Rule[], news: readonly NewsArticle[], tell: Tell): Flagged[] {
  return news.map((one) => ({
    ...one,
    flags: raiseWith(rules, one.article, {
      known: { published: one.published },
      file: `article ${String(one.index)}`,
      onError: tellFailure(tell),
    }),
  }));
}

/** Names a rule that failed. */
export function tellFailure(tell: Tell): (failure: RuleError) => void {
  return ({ message }) => tell(`${message}\n`);
}

export function wordsOf(news: readonly NewsArticle[]): number {
  return news.reduce((sum, { article }) => sum + article.words, 0);
}
