import type { Words } from '../interface/index.ts';
import type { Summary } from '../schemas/report.ts';

/** What a rule raised in one report. */
interface Flagged {
  count: number;
  severities: Summary['flags'];
}

/** What a rule raised in all reports. */
export interface Raised extends Flagged {
  /** In how many reports. */
  reports: number;
}

/** What rules raised in all reports together. */
export function raisedBy(
  reports: readonly { flagged: Readonly<Record<string, Flagged>> }[],
  rules: readonly string[],
): Raised {
  const raised = { count: 0, reports: 0, severities: { high: 0, medium: 0, low: 0 } };
  for (const { flagged } of reports) {
    const own = rules.flatMap((rule) => flagged[rule] ?? []);
    if (own.length > 0) raised.reports += 1;
    for (const { count, severities } of own) {
      raised.count += count;
      raised.severities.high += severities.high;
      raised.severities.medium += severities.medium;
      raised.severities.low += severities.low;
    }
  }
  return raised;
}

/** How grave flags are, in words, as in “2 high, 5 low”; empty where there are none. */
export function writeSeverities(severities: Summary['flags'], { say, series }: Words): string {
  return series(
    (['high', 'medium', 'low'] as const).flatMap((severity) =>
      severities[severity] > 0 ? say(`severity.count.${severity}`, { n: severities[severity] }) : [],
    ),
  );
}
