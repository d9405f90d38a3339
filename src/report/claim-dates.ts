import { inside } from '../article/index.ts';
import type { Words } from '../interface/index.ts';
import type { Report } from '../schemas/report.ts';
import type { Span } from '../schemas/common.ts';
import { dateInWords } from './date-in-words.ts';

/** A date of a claim that depends on the day of publication. */
export interface ClaimDate {
  /** As the article has it: “Friday”. */
  words: string;
  /** As in “Friday, 18 December 2015”; null where it cannot be told. */
  meaning: string | null;
}

/** The relative dates within a claim, with what they mean by the article’s day of publication. */
export function claimDates(
  { start, end }: Span,
  report: Pick<Report, 'dates' | 'article'>,
  words: Words,
): ClaimDate[] {
  return report.dates
    .filter((date) => date.relative && inside(date, { start, end }))
    .map((date) => ({
      words: report.article.text.slice(date.start, date.end).replace(/\s+/g, ' '),
      meaning: date.value === null ? null : dateInWords(date.value, words),
    }));
}
