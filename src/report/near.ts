const MOST_LISTED = 12;

/** The names that there are, for somebody who wrote another; the first of them where they are many. */
export function listKnown(names: Iterable<string>, folder: string): string {
  const all = [...names];
  if (all.length === 0) return `there is none in ${folder}`;
  const more = all.length > MOST_LISTED ? ` … (${String(all.length)} in ${folder})` : '';
  return `known: ${all.slice(0, MOST_LISTED).join(', ')}${more}`;
}

/** Letter pairs in common, 0 to 1 (Dice’s coefficient): enough to name what was probably meant. */
function likeness(a: string, b: string): number {
  const pairs = (word: string): string[] =>
    Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  const [left, right] = [pairs(a), pairs(b)];
  const shared = left.filter((pair) => right.includes(pair)).length;
  return (2 * shared) / Math.max(1, left.length + right.length);
}

/** The names most like one that there is not, the likest first. */
export function nearNames(name: string, known: Iterable<string>, most = 1): string[] {
  return [...known]
    .map((other) => ({ other, score: likeness(name, other) }))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}

/** “; did you mean …?”, or nothing where no name is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const [near] = nearNames(name, known);
  return near === undefined ? '' : `; did you mean “${near}”?`;
}
