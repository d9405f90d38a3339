import type { Span } from '../../schemas/common.ts';
import type { QuotationStatus } from '../../schemas/analysis.ts';
import type { SourceMatch } from '../../schemas/ledger.ts';
import { comparePhrase } from '../comparing/phrases.ts';
import type { PlacedChange } from '../comparing/types.ts';

/** Exact words of a source that evidence records: all that is known of its text. */
export interface Phrase {
  /** Id of the source. */
  source: string;
  words: string;
  /** Whether it is evidence for a claim that the quotation belongs to. */
  isCited: boolean;
}

/** What the phrases of one source, taken together, say of a quotation. */
export interface PhrasesOfSource {
  source: string;
  status: SourceMatch['status'];
  /** Where the quotation has other words than the phrases; in reading order. */
  changes: PlacedChange[];
  /** The parts of the quotation that the phrases are about. */
  within: Span[];
  /** The phrases that belong here. */
  words: string[];
}

/** From the closest to the least. */
const ORDER: readonly QuotationStatus[] = ['verbatim', 'typography', 'elided', 'bracketed', 'altered'];

/**
 * Compares a quotation with the phrases that are known of each source. Another statement on the same matter sounds alike
 * without being the same: a phrase that differs counts only as evidence for the claim at hand.
 * @returns what each source says, in the order of the phrases; a source that says nothing is left out
 */
export function matchPhrases(words: string, phrases: readonly Phrase[]): PhrasesOfSource[] {
  const found = new Map<string, PhrasesOfSource>();
  for (const phrase of phrases) {
    const match = comparePhrase(words, { id: phrase.source, text: phrase.words });
    if (!match || (match.status === 'altered' && !phrase.isCited)) continue;
    const known = found.get(phrase.source);
    if (known?.words.includes(phrase.words) === true) continue;
    const status =
      known && ORDER.indexOf(known.status) > ORDER.indexOf(match.status) ? known.status : match.status;
    const changes = [...(known?.changes ?? [])];
    // Two phrases of a source may overlap.
    for (const change of match.changes) {
      if (!changes.some(({ at }) => at.start === change.at.start && at.end === change.at.end))
        changes.push(change);
    }
    found.set(phrase.source, {
      source: phrase.source,
      status,
      changes: changes.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end),
      within: [...(known?.within ?? []), match.within],
      words: [...(known?.words ?? []), phrase.words],
    });
  }
  return [...found.values()];
}
