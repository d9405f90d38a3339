import type { Span } from '../../schemas/common.ts';
import { findMentions, type Party } from './people.ts';
import { tokenize, type AttributionText } from './tokens.ts';
import { weights } from './weights.ts';

/** A name where it stands. */
export interface NameMention extends Span {
  /** Its words without titles: “Sergei”, “Lavrov”. */
  words: readonly string[];
  /** Titles and roles before it, in lower case: “foreign”, “minister”; “mr”. */
  titles: readonly string[];
  /** The one named; mentions of one person or body share it. */
  party: Party;
}

/**
 * The names of people and bodies in a text, in order. A surname alone belongs to the person whom the text names in full.
 * A place may be among them, as a body; a name that stands nowhere but at the beginning of a sentence is left out.
 */
export function findNames(article: AttributionText): NameMention[] {
  const tokens = tokenize(article, weights().cues);
  return findMentions(tokens, article.text, article.title?.end ?? 0).map(({ name, party }) => ({
    start: tokens.start[name.from] ?? 0,
    end: tokens.end[name.to - 1] ?? 0,
    words: name.words,
    titles: name.titles,
    party,
  }));
}
