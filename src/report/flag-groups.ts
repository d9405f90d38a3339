import type { Category } from '../flags/index.ts';
import type { ReportFlag } from '../schemas/report.ts';
import { ruleOf } from './rules.ts';

/** The groups of flags in their order, each with the word that readers see. */
const GROUPS: Readonly<Record<Category, string>> = {
  reference: 'reference',
  naming: 'name',
  attribution: 'attribution',
  time: 'time',
  number: 'number',
  rewriting: 'rewriting',
  wording: 'wording',
  text: 'text',
};

/** The group of a flag: that of its rule. */
export function groupOf({ rule }: Pick<ReportFlag, 'rule'>): Category {
  return ruleOf(rule)?.category ?? 'text';
}

/** A group of flags that a report has. */
export interface Group {
  id: Category;
  label: string;
  count: number;
}

/** The groups of which a report has flags, with their number. */
export function groupsOf(flags: readonly Pick<ReportFlag, 'rule'>[]): Group[] {
  const ids = flags.map(groupOf);
  return (Object.keys(GROUPS) as Category[])
    .map((id) => ({ id, label: GROUPS[id], count: ids.filter((other) => other === id).length }))
    .filter(({ count }) => count > 0);
}
