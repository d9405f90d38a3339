import type { Change, QuotationStatus } from '../../schemas/analysis.ts';
import type { Span } from '../../schemas/common.ts';

/** A text that quotations are compared with. */
export interface SourceText {
  /** What it is called: the id of a source, or a file. */
  id: string;
  text: string;
}

/** Words that differ, with where they stand in either text; an empty span says where words are missing. */
export interface PlacedChange extends Change {
  /** In the quotation. */
  at: Span;
  /** In the source. */
  in: Span;
}

/** What the best passage of one text says of a quotation. */
export interface Match {
  /** Id of the text. */
  id: string;
  status: Exclude<QuotationStatus, 'not-found' | 'no-source'>;
  /** The passage of the source, from the first to the last word that goes together with the quotation. */
  span: Span;
  changes: PlacedChange[];
  /** Whether words from two places of the source are joined without a sign that they are. */
  isFused: boolean;
  /** How many words of the quotation stand in the passage, in the same order. */
  found: number;
  /** How many words the quotation has. */
  of: number;
}
