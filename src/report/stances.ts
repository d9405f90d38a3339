import { stance as stances, type Stance } from '../schemas/review.ts';

/** How a stance is told: as a title, by a sign, and of one piece of evidence or of several. */
interface StanceWords {
  title: string;
  sign: string;
  one: string;
  many: string;
}

/** What readers see of the stances. */
export const STANCES: Readonly<Record<Stance, StanceWords>> = {
  supports: { title: 'Supports', sign: '+', one: 'supports', many: 'support' },
  refutes: { title: 'Refutes', sign: '−', one: 'refutes', many: 'refute' },
  context: { title: 'Context', sign: '·', one: 'gives context', many: 'give context' },
};

/** How often evidence speaks for a claim, against one, or gives context; what none does is left out. */
export function countStances(
  evidence: readonly { stance: Stance }[],
  order: readonly Stance[] = stances.options,
): { stance: Stance; number: number }[] {
  return order
    .map((stance) => ({ stance, number: evidence.filter((item) => item.stance === stance).length }))
    .filter(({ number }) => number > 0);
}
