import results from '../evaluation/results.json' with { type: 'json' };
import { resultsSchema, type Measure } from '../schemas/results.ts';

/** The measured figures by what part of the analysis they are about, in the order in which they were measured. */
export function figureGroups(): { group: string; measures: Measure[] }[] {
  const { measures } = resultsSchema.parse(results);
  const groups = [...new Set(measures.map(({ group }) => group))];
  return groups.map((group) => ({ group, measures: measures.filter((measure) => measure.group === group) }));
}

/** A figure as readers see it: “51 of 52”, “88.4 %”. */
export function writeFigure(value: number, of: number | null): string {
  return of === null ? `${value.toFixed(1)} %` : `${String(value)} of ${String(of)}`;
}
