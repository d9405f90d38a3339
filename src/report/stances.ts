import { stance as stances, type Stance } from '../schemas/review.ts';

/** The sign of each stance; its words are `stance.title.…` and `stance.does.…` of the interface. */
export const STANCE_SIGNS: Readonly<Record<Stance, string>> = { supports: '+', refutes: '−', context: '·' };

/** How often evidence speaks for a claim, against one, or gives context; what none does is left out. */
export function countStances(
  evidence: readonly { stance: Stance }[],
  order: readonly Stance[] = stances.options,
): { stance: Stance; number: number }[] {
  return order
    .map((stance) => ({ stance, number: evidence.filter((item) => item.stance === stance).length }))
    .filter(({ number }) => number > 0);
}
