import type { Severity } from '../schemas/analysis.ts';
import type { ReportFlag } from '../schemas/report.ts';

/** A flag that draws a mark in the article, and those on the same words that are shown on its card only. */
export interface FoldedFlags {
  head: ReportFlag;
  /** The most severe first. */
  folded: ReportFlag[];
}

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

const rankOf = ({ severity }: ReportFlag): number => SEVERITIES.indexOf(severity);
const lengthOf = ({ start, end }: ReportFlag): number => end - start;

/** The gravest first; of those the longest, which says most of where to look; of those the first in the text. */
function byWeight(a: ReportFlag, b: ReportFlag): number {
  return rankOf(a) - rankOf(b) || lengthOf(b) - lengthOf(a) || a.start - b.start || a.number - b.number;
}

/** The place in a list of flags, which stand in order and apart, of the first that ends behind an offset. */
function firstEndingAfter(heads: readonly FoldedFlags[], offset: number): number {
  let [low, high] = [0, heads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heads[middle]?.head.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Chooses the flags that draw a mark, so that no two marks overlap and the article stays readable: wherever
 * flags overlap, the gravest. The others are folded under the gravest of those drawn that they touch.
 * @returns the flags that are drawn, in reading order
 */
export function foldFlags(flags: readonly ReportFlag[]): FoldedFlags[] {
  const heads: FoldedFlags[] = [];
  for (const flag of [...flags].sort(byWeight)) {
    const at = firstEndingAfter(heads, flag.start);
    let gravest: FoldedFlags | undefined;
    for (let next = at; (heads[next]?.head.start ?? Infinity) < flag.end; next += 1) {
      const other = heads[next];
      if (other && (!gravest || byWeight(other.head, gravest.head) < 0)) gravest = other;
    }
    if (gravest) gravest.folded.push(flag);
    else heads.splice(at, 0, { head: flag, folded: [] });
  }
  return heads;
}

/** The flags by severity, the gravest first, each group in reading order; severities without a flag are left out. */
export function bySeverity(flags: readonly ReportFlag[]): { severity: Severity; flags: ReportFlag[] }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    flags: flags.filter((flag) => flag.severity === severity),
  })).filter((group) => group.flags.length > 0);
}
