import type { SerializedRouteData } from 'astro/app/manifest';
import type { PageFacts } from '../page-facts.ts';

/** A path of the site as it goes from one thread to another. */
export interface SentPath {
  pathname: string;
  route: SerializedRouteData;
}

/** A page or a file as Astro made it: its addresses are those of a site at the root of a host. */
export interface SentPage {
  body: Uint8Array<ArrayBuffer>;
  status: number;
  type: string;
}

/** A page or a file of a report, by its path from the site’s root. */
export interface SentFile {
  file: string;
  isPage: boolean;
  /** How long it took to make, in milliseconds. */
  took: number;
  body: Uint8Array<ArrayBuffer>;
}

/** A report that there is. */
export interface SentReport {
  slug: string;
  /** Under which all its pages and files are the same as in an earlier build; null where they are always made anew. */
  keys: string[] | null;
}

/** What a thread that makes pages can be asked, and what it answers. */
export interface PageQuestions {
  /** Which reports there are. */
  reports: { asked: null; answer: SentReport[] };
  /** Makes all pages and files of a report, given its slug. */
  report: { asked: string; answer: SentFile[] };
  /** Which pages and files there are that are about no one report. */
  others: { asked: null; answer: SentPath[] };
  /** Makes one page or file that is about no one report. */
  page: { asked: { url: string; component: string }; answer: SentPage };
}

/** What the thread that finishes reports can be asked, and what it answers. */
export interface FinishQuestions {
  /** Writes the files of a report as an earlier build kept them, where they would be the same now; null where not. */
  kept: { asked: SentReport; answer: PageFacts[] | null };
  /** Finishes the files of a report, keeps and writes them. */
  finish: { asked: { report: SentReport; files: SentFile[] }; answer: PageFacts[] };
}

/** Questions by their names. */
export type AnyQuestions<Questions> = {
  [Name in keyof Questions]: { asked: unknown; answer: unknown };
};

/** A question on its way to a thread. */
export interface Question {
  id: number;
  name: string;
  asked: unknown;
}

/** Its answer on the way back, or what was thrown. */
export type Answer = { id: number; answer: unknown } | { id: number; failure: Error };
