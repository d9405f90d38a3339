import type { SerializedRouteData } from 'astro/app/manifest';
import type { PageFacts } from '../page-facts.ts';

/** What the threads of one build are told at their start. */
export interface ThreadData {
  /** The folder of the site that is built. */
  dir: string;
  /** The version of the code that makes the pages. */
  version: string;
  /** The digest of what pages share: style sheets, fonts, pictures. */
  shared: string;
  /** Whether PDFs are still to come, so that pages must leave room for their size. */
  awaitsPdf: boolean;
}

/** A path of the site as it goes from one thread to another. */
export interface SentPath {
  pathname: string;
  route: SerializedRouteData;
}

/** A page or a file that was made, its addresses relative. */
export interface SentPage {
  body: Uint8Array<ArrayBuffer>;
  status: number;
  type: string;
}

/** What a thread can be asked, and what it answers. */
export interface Questions {
  /** Which reports there are: their slugs. */
  reports: { asked: null; answer: string[] };
  /** Makes all pages and files of a report, given its slug, and writes them. */
  report: { asked: string; answer: PageFacts[] };
  /** Which pages and files there are that are about no one report. */
  others: { asked: null; answer: SentPath[] };
  /** Makes one page or file that is about no one report. */
  page: { asked: { url: string; component: string }; answer: SentPage };
}

export type QuestionName = keyof Questions;

/** A question on its way to a thread. */
export interface Question {
  id: number;
  name: QuestionName;
  asked: unknown;
}

/** Its answer on the way back, or what was thrown. */
export type Answer = { id: number; answer: unknown } | { id: number; failure: Error };
