/** Entries of one year; null for those without a date. */
export interface Year<T> {
  year: string | null;
  entries: T[];
}

/**
 * Groups entries by the year of their day, the latest first and those without a date last. Within a year they keep their
 * order.
 * @param dayOf a day as content has it: `2015-12-15`, `2015-12` or `2015`
 */
export function byYear<T>(entries: readonly T[], dayOf: (entry: T) => string | null | undefined): Year<T>[] {
  const years = Map.groupBy(entries, (entry) => dayOf(entry)?.slice(0, 4) ?? '');
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0))
    .map(([year, own]) => ({ year: year === '' ? null : year, entries: own }));
}
