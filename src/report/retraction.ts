import type { Correction } from '../schemas/review.ts';

/** The latest retraction among the corrections of a review or a report; null where it was not taken back. */
export function retractionOf(corrections: readonly Correction[]): Correction | null {
  const retractions = corrections.filter(({ kind }) => kind === 'retraction');
  return retractions.reduce<Correction | null>(
    (latest, entry) => (latest === null || entry.date >= latest.date ? entry : latest),
    null,
  );
}
