import { withParents } from './quotations.ts';
import type { Article, Block, QuotationSpan } from './types.ts';

/**
 * Every quotation of an article, in reading order, the outer before the inner: those between quotation marks, and block
 * quotes, which need none. Block quotes that follow each other are one. Where marks enclose the whole of one, it is listed
 * once.
 */
export function allQuotations({
  blocks,
  quotations,
}: Pick<Article, 'blocks' | 'quotations'>): QuotationSpan[] {
  const runs = runsOf(blocks).filter(
    (run) => !quotations.some(({ start, end }) => start <= run.start + SLACK && end >= run.end - SLACK),
  );
  if (runs.length === 0) return quotations;
  const quoted = runs.map(({ start, end }) => ({
    start,
    end,
    inner: { start, end },
    marks: 'block' as const,
    closed: true,
  }));
  return withParents([...quoted, ...quotations]);
}

/** A full stop may stand outside the marks. */
const SLACK = 1;

function runsOf(blocks: readonly Block[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'quote') return;
    const last = runs.at(-1);
    if (last && blocks[index - 1]?.kind === 'quote') last.end = block.end;
    else runs.push({ start: block.start, end: block.end });
  });
  return runs;
}
