import { latestDay } from '../report/index.ts';
import type { Report, ReportClaim } from '../schemas/report.ts';

/** The last day of which a report tells: its own, that of a review or of a correction; null where it tells of none. */
export function latestDate(report: Report): string | null {
  return latestDay([report]);
}

/** The last day on which a claim’s review was given or changed; that of the report where nothing is known of it. */
export function latestDateOfClaim({ review }: ReportClaim, report: Report): string | null {
  const days = [review?.reviewed, ...(review?.corrections ?? []).map(({ date }) => date)];
  const known = days.filter((day) => day !== undefined).sort();
  return known.at(-1) ?? report.reportDate ?? latestDate(report);
}

/** The time that a day of the content stands for, as RFC 3339 writes it. */
export function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}
