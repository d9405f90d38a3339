import { indexHolding, overlaps } from '../../article/index.ts';
import type { Attribution } from '../../schemas/analysis.ts';
import type { Span } from '../../schemas/common.ts';
import type { Facts } from '../facts.ts';
import { merge } from './merge.ts';

/** Words between quotation marks that are more than a term. */
const QUOTED_WORDS = 4;

/** Who is given as a source in one paragraph. */
export interface ParagraphSources {
  /** All attributions, in order. */
  all: readonly Attribution[];
  /** Those that lead to somebody or something that a reader can look up. */
  firm: readonly Attribution[];
  /** What firm sources say; in order, none overlapping another. */
  reported: readonly Span[];
  /** Sources of direct speech; in order, none overlapping another. */
  quoted: readonly Span[];
  /** Whether it has a quotation. */
  hasQuotation: boolean;
}

/** Reads the attributions of a text, which costs time: to be called when there is something to look for. */
export function sourcesOf({
  text,
  blocks,
  attributions,
  quotations,
}: Facts): (block: number) => ParagraphSources {
  const byBlock = Map.groupBy(attributions, (attribution) => indexHolding(blocks, startOf(attribution)));
  const withQuotation = new Set(
    quotations
      .filter(
        ({ inner }) => text.slice(inner.start, inner.end).split(/\s+/, QUOTED_WORDS).length === QUOTED_WORDS,
      )
      .map(({ start }) => indexHolding(blocks, start)),
  );
  const read = new Map<number, ParagraphSources>();
  return (block) => {
    const known = read.get(block);
    if (known) return known;
    const all = byBlock.get(block) ?? [];
    const firm = all.filter(isFirm);
    const sources: ParagraphSources = {
      all,
      firm,
      reported: merge(firm.flatMap(({ content }) => content)),
      quoted: merge(all.flatMap(({ kind, source }) => (kind === 'direct' && source ? [source] : []))),
      hasQuotation: withQuotation.has(block),
    };
    read.set(block, sources);
    return sources;
  };
}

/** Whether a named source, a document or a quotation supports what a paragraph says, apart from `span` itself. */
export function isSupported({ hasQuotation, firm }: ParagraphSources, span: Span): boolean {
  return hasQuotation || firm.some(({ source }) => source && !overlaps(source, span));
}

export function isFirm({ source, sourceType }: Attribution): boolean {
  return source !== null && (sourceType === 'named' || sourceType === 'document');
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[source, cue, ...content].flatMap((span) => (span ? [span.start] : [])));
}
