import { foldTypography } from '../article/index.ts';
import { searchText, placeWords, type SearchText } from '../reviews/index.ts';

/** A text that quotations are compared with. */
export interface SourceText {
  /** The file, as the user named it. */
  file: string;
  exact: SearchText;
  /** The same with quotation marks and dashes made alike. */
  alike: SearchText;
}

/** What comparing a quotation with the sources gave. */
export interface Comparison {
  status: 'verbatim' | 'typography' | 'not-found' | 'no-source';
  source: string | null;
  changes: [];
}

/** Typography folded; whether a dash has spaces around it is a matter of the house's style too. */
function makeAlike(text: string): string {
  return foldTypography(text).replace(/ ?- ?/g, '-');
}

/** Makes a source ready to be compared with many quotations. */
export function prepareSource(file: string, text: string): SourceText {
  return { file, exact: searchText(text), alike: searchText(makeAlike(text)) };
}

/** Whether the words stand in a text, once or more often, and not as part of other words. */
function holds(text: SearchText, words: string): boolean {
  const place = placeWords(text, { words });
  return place.found || place.reason === 'ambiguous';
}

/** Compares the words of a quotation, without its marks, with each source; the closest match counts. */
export function compareQuotation(inner: string, sources: readonly SourceText[]): Comparison {
  if (sources.length === 0) return { status: 'no-source', source: null, changes: [] };
  // A comma or full stop before the closing mark belongs to the sentence around it.
  const words = inner.trim().replace(/[,.]$/, '');
  const verbatim = sources.find(({ exact }) => holds(exact, words));
  if (verbatim) return { status: 'verbatim', source: verbatim.file, changes: [] };
  const plain = makeAlike(words);
  const alike = sources.find((source) => holds(source.alike, plain));
  if (alike) return { status: 'typography', source: alike.file, changes: [] };
  return { status: 'not-found', source: null, changes: [] };
}
