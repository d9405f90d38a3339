import type { Words } from '../interface/index.ts';
import type { Precision } from '../schemas/results.ts';

/** A rule’s precision as readers see it: “0.85 for severity high, 0.27 for severity medium”. */
export function writePrecision(precision: Precision, { say, number, series }: Words): string {
  if (typeof precision === 'number') return number(precision, 2);
  return series(
    (['high', 'medium', 'low'] as const).flatMap((severity) => {
      const share = precision[severity];
      return share === undefined ? [] : say(`precision.${severity}`, { share: number(share, 2) });
    }),
  );
}
