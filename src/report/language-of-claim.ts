import type { Report, ReportClaim } from '../schemas/report.ts';

/**
 * The language that a claim is told in: that of the report where a reviewer has restated it, else that of the article, whose
 * words it has.
 */
export function languageOfClaim(
  { review, words, standsAlone }: Pick<ReportClaim, 'review' | 'words' | 'standsAlone'>,
  { article, language }: Pick<Report, 'article' | 'language'>,
): string {
  return review && words !== standsAlone ? language : article.language;
}
