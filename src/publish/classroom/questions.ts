import { standingRating } from '../../report/index.ts';
import { splitAnswer } from '../../report/answer.ts';
import type { Report, ReportClaim } from '../../schemas/report.ts';
import type { Rating } from '../../schemas/site.ts';

/** How an answer goes together with the finding: the same, the next step of the scale, or neither. */
export type Agreement = 'same' | 'next' | 'other';

/** One answer that a question offers. */
export interface Choice {
  id: string;
  label: string;
  /** What the answer means; null where its label says it all. */
  definition: string | null;
  agrees: Agreement;
}

/** “What would you say?” of a claim, with all that is told once a reader has said it. */
export interface ClaimQuestion {
  claim: ReportClaim;
  /** The site’s scale, in its order. */
  choices: Choice[];
  /** What the reviewer says. */
  rating: Rating;
  /** Why, in Markdown; null where the reasoning is not written yet. */
  why: string | null;
}

/** The steps that have a number, the lowest first. */
function ladder(scale: readonly Rating[]): string[] {
  return scale
    .flatMap(({ id, value }) => (value === undefined ? [] : [{ id, value }]))
    .sort((a, b) => a.value - b.value)
    .map(({ id }) => id);
}

/** How far an answer is from a rating: ratings without a number, such as “unverified”, are next to none. */
export function agreementOf(scale: readonly Rating[], answer: string, rating: string): Agreement {
  if (answer === rating) return 'same';
  const steps = ladder(scale);
  const [at, other] = [steps.indexOf(answer), steps.indexOf(rating)];
  return at >= 0 && other >= 0 && Math.abs(at - other) === 1 ? 'next' : 'other';
}

/** Why a claim was rated as it was, in Markdown: the answer that the reasoning begins with, or else all of it. */
export function whyOf({ review }: Pick<ReportClaim, 'review'>): string | null {
  const { answer, rest } = splitAnswer(review?.reasoning ?? '');
  const why = (answer ?? rest).trim();
  return why === '' ? null : why;
}

/** The question on a claim; null where no rating stands, and there is nothing to compare an answer with. */
export function claimQuestion(
  claim: ReportClaim,
  { ratings }: Pick<Report, 'ratings'>,
): ClaimQuestion | null {
  const rating = ratings.find(({ id }) => id === standingRating(claim));
  if (!rating) return null;
  const choices = ratings.map(({ id, label, definition }) => ({
    id,
    label,
    definition,
    agrees: agreementOf(ratings, id, rating.id),
  }));
  return { claim, choices, rating, why: whyOf(claim) };
}
