import { firstAfter, overlaps } from '../article/index.ts';
import type { Span } from '../schemas/common.ts';
import type { LedgerLine } from '../schemas/ledger.ts';
import type { ReportClaim, ReportFlag } from '../schemas/report.ts';
import { differencesOf, type Difference } from './differences.ts';
import { otherSides } from './other-sides.ts';
import { foldFlags, type FoldedFlags } from './fold-flags.ts';

/**
 * A piece of text that the same marks cover throughout. Marks overlap freely, so the text is cut
 * flat wherever one begins or ends, and nothing is ever nested in anything else.
 */
export interface Segment extends Span {
  text: string;
  /** Numbers of the claims that cover it. */
  claims: number[];
  /** Numbers of the flags that cover it. */
  flags: number[];
  /** Numbers of the claims and flags that end with it: their links stand here. */
  endingClaims: number[];
  endingFlags: number[];
  /** Numbers of the flags that speak of it as the other side of what they found, and of those that end with it. */
  others: number[];
  endingOthers: number[];
  /** The words of an altered quotation that it belongs to, and those that end with it. */
  difference: Difference | null;
  endingDifferences: Difference[];
}

/** What is shown of passages besides claims and flags. */
export interface Beside {
  differences: readonly Difference[];
  /** Passages that flags compare theirs with, under the number of the flag. */
  others: readonly (Span & { number: number })[];
}

type Mark = Span & { number: number };

const byStart = (a: Span, b: Span): number => a.start - b.start;

/**
 * Cuts a block of the article into segments, in one pass from left to right. A mark that reaches past
 * the block ends at its border, and its link stands where it truly ends.
 */
export function segmentsOf(
  text: string,
  block: Span,
  claims: readonly ReportClaim[],
  flags: readonly ReportFlag[],
  { differences, others }: Beside = { differences: [], others: [] },
): Segment[] {
  const touches = (mark: Span): boolean => overlaps(mark, block);
  const waiting = {
    claims: claims.filter(touches).sort(byStart),
    flags: flags.filter(touches).sort(byStart),
    others: others.filter(touches).sort(byStart),
  };
  const altered = differences.filter(({ start, end }) => start >= block.start && end <= block.end);
  const borders = new Set([block.start, block.end]);
  for (const { start, end } of [...waiting.claims, ...waiting.flags, ...waiting.others, ...altered]) {
    borders.add(Math.max(start, block.start));
    borders.add(Math.min(end, block.end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const next = { claims: 0, flags: 0, others: 0 };
  const active: Record<keyof typeof next, Mark[]> = { claims: [], flags: [], others: [] };
  /** The marks that cover a piece: those that have begun by then and not ended. */
  const covering = (kind: keyof typeof next, start: number): Mark[] => {
    active[kind] = active[kind].filter((mark) => mark.end > start);
    for (
      let mark = waiting[kind][next[kind]];
      mark && mark.start <= start;
      mark = waiting[kind][next[kind]]
    ) {
      active[kind].push(mark);
      next[kind] += 1;
    }
    return active[kind];
  };
  const numbers = (marks: readonly Mark[]): number[] =>
    marks.map(({ number }) => number).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? block.end;
    const ending = (marks: readonly Mark[]): number[] => numbers(marks.filter((mark) => mark.end === end));
    const [ofClaims, ofFlags] = [covering('claims', start), covering('flags', start)];
    const ofOthers = covering('others', start);
    return {
      start,
      end,
      text: text.slice(start, end),
      claims: numbers(ofClaims),
      flags: numbers(ofFlags),
      endingClaims: ending(ofClaims),
      endingFlags: ending(ofFlags),
      others: numbers(ofOthers),
      endingOthers: ending(ofOthers),
      difference: altered.find((one) => one.start <= start && one.end >= end) ?? null,
      endingDifferences: altered.filter((one) => one.end === end),
    };
  });
}

/** A block of the article with its segments and what is to be shown beside it. */
export interface Row {
  number: number;
  kind: 'heading' | 'paragraph' | 'item' | 'quote';
  segments: Segment[];
  /** Claims whose link stands in this block. */
  claims: ReportClaim[];
  /** Flags whose link stands in this block, with those folded under them. */
  flags: FoldedFlags[];
}

/** Parts marks by the blocks that they touch; each list in the marks' order. */
function byBlock<T extends Span>(blocks: readonly Span[], marks: readonly T[]): T[][] {
  const lists = blocks.map((): T[] => []);
  for (const mark of marks) {
    for (let at = firstAfter(blocks, mark.start); (blocks[at]?.start ?? Infinity) < mark.end; at += 1)
      lists[at]?.push(mark);
  }
  return lists;
}

/** The article as rows: each block with its cards. A mark's link and card stand in the block that holds its last character. */
export function rowsOf(report: {
  article: { text: string; blocks: (Span & { kind: Row['kind'] })[] };
  claims: ReportClaim[];
  flags: ReportFlag[];
  quotations?: LedgerLine[];
}): Row[] {
  const { article } = report;
  const altered = (report.quotations ?? []).flatMap((line) => differencesOf(line, article.text));
  const differences = byBlock(article.blocks, altered);
  const claims = byBlock(article.blocks, report.claims);
  const drawn = foldFlags(report.flags);
  const foldedOf = new Map(drawn.map((flag) => [flag.head, flag]));
  const flags = byBlock(
    article.blocks,
    drawn.map(({ head }) => head),
  );
  const others = byBlock(article.blocks, otherSides(drawn));
  return article.blocks.map((block, index) => {
    const [ofClaims, ofFlags] = [claims[index] ?? [], flags[index] ?? []];
    return {
      number: index + 1,
      kind: block.kind,
      segments: segmentsOf(article.text, block, ofClaims, ofFlags, {
        differences: differences[index] ?? [],
        others: others[index] ?? [],
      }),
      claims: ofClaims.filter((claim) => claim.end <= block.end),
      flags: ofFlags.flatMap((flag) => (flag.end <= block.end ? (foldedOf.get(flag) ?? []) : [])),
    };
  });
}
