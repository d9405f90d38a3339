import type { Attribution } from '../../schemas/analysis.ts';
import type { Span } from '../../schemas/common.ts';
import type { Facts } from '../facts.ts';
import { indexHolding } from '../spans.ts';

/** Words between quotation marks that are more than a term. */
const QUOTED_WORDS = 4;

/** Who is given as a source, paragraph by paragraph. */
export interface Sources {
  /** The attributions of the paragraph that holds `offset`. */
  around: (offset: number) => readonly Attribution[];
  /** Those of the paragraph that stands `by` paragraphs after it. */
  beside: (offset: number, by: number) => readonly Attribution[];
  /** Whether a named source, a document or a quotation supports what the paragraph of `span` says, apart from `span` itself. */
  isSupported: (span: Span) => boolean;
}

/** Reads the attributions of a text, which costs time: to be called when there is something to look for. */
export function sourcesOf({ text, blocks, attributions, quotations }: Facts): Sources {
  const byBlock = Map.groupBy(attributions, (attribution) => indexHolding(blocks, startOf(attribution)));
  const quoted = new Set(
    quotations
      .filter(({ inner }) => text.slice(inner.start, inner.end).split(/\s+/, QUOTED_WORDS).length === QUOTED_WORDS)
      .map(({ start }) => indexHolding(blocks, start)),
  );
  const at = (block: number): readonly Attribution[] => (block < 0 ? [] : (byBlock.get(block) ?? []));
  return {
    around: (offset) => at(indexHolding(blocks, offset)),
    beside: (offset, by) => at(indexHolding(blocks, offset) + by),
    isSupported: (span) => {
      const block = indexHolding(blocks, span.start);
      return quoted.has(block) || at(block).some((attribution) => isFirm(attribution, span));
    },
  };
}

/** Whether an attribution leads to somebody or something that a reader can look up. */
export function isFirm({ source, sourceType }: Attribution, apart?: Span): boolean {
  if (!source || (sourceType !== 'named' && sourceType !== 'document')) return false;
  return apart === undefined || source.end <= apart.start || source.start >= apart.end;
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[source, cue, ...content].flatMap((span) => (span ? [span.start] : [])));
}
