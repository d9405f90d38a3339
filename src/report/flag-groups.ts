import type { Category } from '../flags/index.ts';
import type { ReportFlag } from '../schemas/report.ts';
import { ruleOf } from './rules.ts';

/** The groups of flags in their order; their words are `flag-group.…` of the interface. */
const GROUPS: readonly Category[] = [
  'reference',
  'naming',
  'attribution',
  'time',
  'number',
  'rewriting',
  'wording',
  'text',
];

/** The group of a flag: that of its rule. */
export function groupOf({ rule }: Pick<ReportFlag, 'rule'>): Category {
  return ruleOf(rule)?.category ?? 'text';
}

/** A group of flags that a report has. */
export interface Group {
  id: Category;
  count: number;
}

/** The groups of which a report has flags, with their number. */
export function groupsOf(flags: readonly Pick<ReportFlag, 'rule'>[]): Group[] {
  const ids = flags.map(groupOf);
  return GROUPS.map((id) => ({ id, count: ids.filter((other) => other === id).length })).filter(
    ({ count }) => count > 0,
  );
}
