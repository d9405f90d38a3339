import {
  claimRow,
  evidenceRow,
  flagRow,
  type claimsTable,
  type evidenceTable,
  type flagsTable,
} from '../../schemas/publish/tables.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import type { z } from 'zod';
import { writeCsv } from './csv.ts';
import { claimRows, evidenceRows, flagRows } from './rows.ts';

type Place = Pick<Site, 'address'>;

const head = ({ slug, headline }: Report) => ({ version: 1 as const, report: slug, headline });

/** The claims of a report as CSV. */
export const claimsCsv = (report: Report, site: Place): string => writeCsv(claimRows(report, site), claimRow);

/** The evidence of a report as CSV. */
export const evidenceCsv = (report: Report): string => writeCsv(evidenceRows(report), evidenceRow);

/** The flags of a report as CSV. */
export const flagsCsv = (report: Report, site: Place): string => writeCsv(flagRows(report, site), flagRow);

/** The claims of a report as data. */
export function claimsData(report: Report, site: Place): z.infer<typeof claimsTable> {
  return { ...head(report), claims: claimRows(report, site) };
}

/** The evidence of a report as data. */
export function evidenceData(report: Report): z.infer<typeof evidenceTable> {
  return { ...head(report), evidence: evidenceRows(report) };
}

/** The flags of a report as data. */
export function flagsData(report: Report, site: Place): z.infer<typeof flagsTable> {
  return { ...head(report), flags: flagRows(report, site) };
}
