import type { AsPlainObject } from 'minisearch';

/** A claim, as search knows it. */
export interface ClaimRecord {
  id: string;
  /** The claim in words that stand alone. */
  text: string;
  /** Id of the rating that stands, or null. */
  rating: string | null;
  /** Whether a person has written a review of it: then it has a page of its own. */
  reviewed: boolean;
  /** What stands in place of a rating. */
  otherwise: string;
  /** Who said it, as readers see it. */
  speaker: { id: string | null; name: string } | null;
  /** Ids of the rules that flag it, each once. */
  rules: string[];
  /** Ids of the sources that its review uses, each once. */
  sources: string[];
}

/** Stands for claims without a rating that stands where a rating's id may stand: no id has such a form. */
export const WITHOUT_RATING = '-';

/** A report with its claims, as search knows it. */
export interface ReportRecord {
  slug: string;
  headline: string;
  finding: string | null;
  publisher: string | null;
  /** Day, month or year of the article, as exact as it is known. */
  published: string | null;
  /** Language of the article, which the headline is in. */
  language: string;
  /** Language of the report, which its claims are told in. */
  reportLanguage: string;
  claims: ClaimRecord[];
}

/** A person or organisation, as search knows it. */
export interface PersonRecord {
  id: string;
  name: string;
  /** Other forms of the name, and roles. */
  also: string[];
}

/** A source, as search knows it. */
export interface SourceRecord {
  id: string;
  publisher: string;
  title: string | null;
  published: string | null;
  language: string;
}

/** All that can be searched, reports in their order on the site: the latest first. */
export interface SearchRecords {
  reports: ReportRecord[];
  people: PersonRecord[];
  sources: SourceRecord[];
  ratings: { id: string; label: string }[];
  /** Rules of which there is a flag, by their titles. */
  rules: { id: string; title: string }[];
}

/** The index of MiniSearch, as it is written into a file: see `pack.ts`. */
export interface PackedIndex {
  /** All that `MiniSearch.toJSON` gives beside the words, the documents and their lengths. */
  head: Omit<AsPlainObject, 'index' | 'documentIds' | 'fieldLength' | 'storedFields'>;
  /** Words of each document in the index, in their order. */
  lengths: number[];
  /** Each word of the index: how many letters it shares with the one before, and its further letters. */
  words: string;
  /** For each word, in which documents it stands. */
  places: string;
}

/**
 * What the search page loads: the index, and by columns what claims can be filtered by. Documents are numbered:
 * first the claims, in the order of the reports, then the reports, the people and the sources.
 */
export interface SearchFile {
  index: PackedIndex;
  reports: { slug: string; headline: string; published: string; claims: number; language: string }[];
  people: [id: string, name: string, said: number][];
  sources: [id: string, name: string, published: string, uses: number][];
  ratings: [id: string, label: string, claims: number][];
  rules: [id: string, title: string, claims: number][];
  /** For each claim, places in the lists above, from 1; `0` or nothing for none; several joined by a space. */
  claims: { rating: string; person: string; rules: string; sources: string };
  /** Names of the files that hold the claims’ words, and how many claims stand in each but the last. */
  texts: { names: string[]; size: number };
}

/** A claim’s id and words, from a file of words. */
export type ClaimText = [id: string, text: string, otherwise: string];
