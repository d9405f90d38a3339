import type { Element } from 'hast';

/** A note of a report, which a number in the article leads to: a claim’s card, or a flag’s. */
export interface Note {
  /** Where links lead, as in `claim-boats`. */
  id: string;
  kind: 'claim' | 'flag';
  number: number;
  /** What the article shows, as in `3` or `sic 2`. */
  sign: string;
  title: string;
  /** The language of its title. */
  titleLanguage: string;
  /** What it comes to, in a few words: the rating of a claim, the severity of a flag. */
  verdict: string;
  /** The mark in the article that leads here; null where there is none, as of a flag that is folded under another. */
  mark: string | null;
  children: Element[];
}

/** A part of a report that comes after the article. */
export interface Section {
  id: string;
  title: string;
  children: Element[];
  notes: Note[];
}

/**
 * A report as a text to be read from beginning to end, before it is written in one form or another. Trees are hast, of
 * headings, paragraphs, block quotations, lists, links and emphasis only. In the article a number is a link of the class `note`
 * to the fragment of a note; every other link is absolute.
 */
export interface ReportDocument {
  title: string;
  articleLanguage: string;
  /** What comes before the article. */
  head: Element[];
  article: Element[];
  sections: Section[];
}
