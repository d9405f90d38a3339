import { fold } from '../article/index.ts';
import { shorten, type Content, type ReportFiles } from '../report/index.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import type { LibraryOf } from './libraries.ts';

/** A report to check: what editors wrote, what became of it, and the site that it belongs to. */
export interface Checked {
  files: ReportFiles;
  report: Report;
  site: Site;
  /** The content folder, as an absolute path. */
  dir: string;
  /** All of the content, for what a report takes from elsewhere. */
  content: Content;
  /** Makes texts ready to be compared with, once for all reports. */
  library: LibraryOf;
}

/** What is wrong, before it is known where. */
export type Finding = Pick<Problem, 'rule' | 'message' | 'severity'>;

export const error = (rule: string, message: string): Finding => ({ severity: 'error', rule, message });
export const warning = (rule: string, message: string): Finding => ({ severity: 'warning', rule, message });

/** Words of the article, as messages show them. */
export const quoted = (words: string): string => `“${shorten(fold(words), 60)}”`;
