import type { Words } from '../interface/index.ts';
import type { Measure } from '../schemas/results.ts';
import { writeFigure } from './write-figure.ts';

/** The group of figures that have a line for each rule. */
export const FLAGS = 'Flags';

/** The columns of the table; what they are called is `flag-table.column.…` of the interface. */
export const COLUMNS = ['rate', 'high', 'precision', 'recall'] as const;

/** A rule with its figures, one for each column; null where it was not measured. */
export interface FlagRow {
  rule: string;
  cells: (Measure | null)[];
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
    cells: IDS.map((idsOf) => idsOf(rule).flatMap((id) => byId.get(id) ?? [])[0] ?? null),
  }));
}

/** A figure as its column shows it, which says the unit. */
export function writeCell({ value, of, unit }: Measure, words: Words): string {
  return unit === undefined ? writeFigure(value, { of, unit }, words) : words.number(value, 2);
}
