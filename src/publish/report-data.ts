import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { annotationsOf } from './annotations/index.ts';
import { sarifOf } from './sarif/index.ts';
import { claimsCsv, claimsData, evidenceCsv, evidenceData, flagsCsv, flagsData } from './tables/index.ts';

/** A form of a report for programs: what it is called, and how it is written. */
type Form<T> = Readonly<Record<string, (report: Report, site: Site) => T>>;

/** The forms of a report in JSON, by their file’s name without `.json`; `report.json` has an address of its own. */
export const JSON_FORMS: Form<object> = {
  annotations: annotationsOf,
  'flags.sarif': sarifOf,
  claims: claimsData,
  evidence: evidenceData,
  flags: flagsData,
};

/** Its tables in CSV, by their file’s name without `.csv`. */
export const CSV_FORMS: Form<string> = { claims: claimsCsv, evidence: evidenceCsv, flags: flagsCsv };
