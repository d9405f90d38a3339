import type { Country } from '../../language/countries/index.ts';
import type { Span } from '../../schemas/common.ts';

/** What a name is the name of; `other` where the text does not tell. */
export type NameKind = 'person' | 'country' | 'nationality' | 'body' | 'place' | 'other';

export type Gender = 'male' | 'female' | null;

/** A name where it stands, titles and roles left off. */
export interface Name extends Span {
  /** Its words as written: “Sergei”, “Lavrov”. */
  words: readonly string[];
  /** Indexes of its tokens, the end exclusive. */
  from: number;
  to: number;
  sentence: number;
  isQuoted: boolean;
  /** Whether it stands in the headline or a heading. */
  inHeading: boolean;
  /** “Mr”, “Mrs”, “Dr” before it, as written; empty where there is none. */
  honorific: string;
  /** The role just before it, as written: “US Secretary of State”, “spokesman”; empty where there is none. */
  role: string;
  /** Whether a role follows it: “Kerry, the secretary of state,”. */
  isExplained: boolean;
  /** Whether “the” stands before it. */
  hasArticle: boolean;
  entity: Entity;
}

/** Somebody or something that a text names, once or often. */
export interface Entity {
  /** The fullest form of the name that the text has. */
  name: string;
  kind: NameKind;
  gender: Gender;
  /** How sure it is that a person is meant; 2 and more is sure. */
  isPersonBy: number;
  /** The country, for names of countries and nationalities. */
  country: Country | null;
  /** In reading order. */
  mentions: Name[];
}
