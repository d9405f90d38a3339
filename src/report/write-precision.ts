import type { Precision } from '../schemas/results.ts';

/** A rule’s precision as readers see it: “0.85 for severity high, 0.27 for medium”. */
export function writePrecision(precision: Precision): string {
  if (typeof precision === 'number') return precision.toFixed(2);
  return (['high', 'medium', 'low'] as const)
    .flatMap((severity) => {
      const share = precision[severity];
      return share === undefined ? [] : [{ severity, share }];
    })
    .map(({ severity, share }, at) => `${share.toFixed(2)} for ${at === 0 ? 'severity ' : ''}${severity}`)
    .join(', ');
}
