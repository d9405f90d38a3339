import type { DataFeed, WithContext } from 'schema-dts';
import type { Feed } from '../publish/feeds/index.ts';
import type { SearchRecords } from '../publish/search/index.ts';
import type { ClaimLink, Content, CorrectionEntry, DismissalEntry, Use } from '../report/index.ts';
import type { Coverage } from '../schemas/coverage.ts';
import type { Person, Report, Source, Summary } from '../schemas/report.ts';

/** What a rule raised in one report: how many flags, the number of the first, and how many of each severity. */
export interface Flagged {
  count: number;
  first: number;
  severities: Summary['flags'];
}

/** A report as lists show it, and the digest under which the whole of it is kept. */
export interface ListedReport {
  slug: string;
  headline: string;
  finding: Report['finding'];
  reportDate: Report['reportDate'];
  summary: Summary;
  publisher: string | null;
  published: string | null;
  /** Language of the article. */
  language: string;
  reportLanguage: string;
  coverage: Coverage;
  retracted: boolean;
  /** The ids of claims that have a page of their own. */
  reviewed: string[];
  /** The texts of sources that it publishes. */
  texts: { id: string; sha256: string }[];
  /** By the rule’s id. */
  flagged: Record<string, Flagged>;
  digest: string;
}

/** A source, with what it was used for. */
export interface ListedSource {
  source: Source;
  uses: Use[];
}

/** A person or organisation, with what they said. */
export interface ListedPerson {
  person: Person;
  claims: ClaimLink[];
}

/** Forms of the site as a whole, which are made while all reports are at hand. */
export interface SiteForms {
  reports: Feed;
  claims: Feed;
  corrections: Feed;
  claimReviews: WithContext<DataFeed>;
}

/** What is kept of a site as a whole, by its name; each is read by the pages that show it. */
export interface SiteLists {
  /** The latest first. */
  'report-list': ListedReport[];
  sources: ListedSource[];
  people: ListedPerson[];
  /** What editors wrote, in the order of the menu. */
  pages: Content['pages'];
  /** The latest first. */
  corrections: CorrectionEntry[];
  /** The latest first. */
  dismissals: DismissalEntry[];
  coverage: Coverage;
  search: SearchRecords;
  'site-forms': SiteForms;
}

export type ListName = keyof SiteLists;

/** The one entry that Astro has of the content. */
export const SITE = 'site';
