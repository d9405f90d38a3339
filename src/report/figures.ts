import results from '../evaluation/results.json' with { type: 'json' };
import { resultsSchema, type Measure, type Precision } from '../schemas/results.ts';
import { flagRows, type FlagRow } from './flag-table.ts';

const { measures, precision } = resultsSchema.parse(results);

/** The measured figures by what part of the analysis they are about, in the order in which they were measured. */
export function figureGroups(): { group: string; measures: Measure[] }[] {
  const groups = [...new Set(measures.map(({ group }) => group))];
  return groups.map((group) => ({ group, measures: measures.filter((measure) => measure.group === group) }));
}

/** The figures about flags, a line for each rule. */
export function rowsOfFlags(): FlagRow[] {
  return flagRows(measures);
}

/** The measured figures of a rule. */
export function figuresOfRule(rule: string): Measure[] {
  return measures.filter((measure) => measure.rule === rule);
}

/** How many of a rule’s flags were found justified by people who judged them; undefined where nobody has. */
export function judgedOfRule(rule: string): Measure | undefined {
  return measures.find(({ id }) => id === `flags-precision-${rule}`);
}

/** How many flags a rule raises in published articles; undefined where that was not counted. */
export function rateOfRule(rule: string): Measure | undefined {
  return measures.find(({ id }) => id === `flags-rate-${rule}`);
}

/** How often a rule’s flags are right, by their severity: their confidence. Undefined where it was not measured. */
export function precisionOfRule(rule: string): Precision | undefined {
  return precision[rule];
}
