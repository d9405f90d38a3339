import type { Measure } from '../schemas/results.ts';
import { writeFigure } from './write-figure.ts';

/** The group of figures that have a line for each rule. */
export const FLAGS = 'Flags';

/** What the columns of the table are called. */
export const COLUMNS = ['Flags in 1,000 words', 'Of severity high', 'Justified', 'Faults found'] as const;

/** A rule with its figures as readers see them, one for each column; null where it was not measured. */
export interface FlagRow {
  rule: string;
  cells: (string | null)[];
}

/** Figures of each column; a rule with a score has been measured on errors of its own. */
const IDS: readonly ((rule: string) => string[])[] = [
  (rule) => [`flags-rate-${rule}`],
  (rule) => [`flags-rate-high-${rule}`],
  (rule) => [`flags-precision-${rule}`],
  (rule) => [
    `flags-recall-${rule}`,
    ...(rule === 'real-word-error' ? ['real-words-injected-medium'] : []),
    ...(rule === 'spun-wording' ? ['spun-recall'] : []),
  ],
];

/** One line for each rule whose flags were measured, in the order in which they were. */
export function flagRows(measures: readonly Measure[]): FlagRow[] {
  const byId = new Map(measures.map((measure) => [measure.id, measure] as const));
  const rules = measures.filter(({ group }) => group === FLAGS).flatMap(({ rule }) => rule ?? []);
  return [...new Set(rules)].map((rule) => ({
    rule,
    cells: IDS.map((idsOf) => {
      const [measure] = idsOf(rule).flatMap((id) => byId.get(id) ?? []);
      return measure ? cellOf(measure) : null;
    }),
  }));
}

/** The column says the unit. */
function cellOf({ value, of, unit }: Measure): string {
  return unit === undefined ? writeFigure(value, { of, unit }) : value.toFixed(2);
}
