import type { Span } from '../schemas/common.ts';
import type { ReportClaim, ReportFlag } from '../schemas/report.ts';

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
}

const within = (part: Span, whole: Span): boolean => part.start >= whole.start && part.end <= whole.end;

/** Cuts a block of the article into segments. A mark that reaches past the block ends at its border, and its link stands where it truly ends. */
export function segmentsOf(
  text: string,
  block: Span,
  claims: readonly ReportClaim[],
  flags: readonly ReportFlag[],
): Segment[] {
  const touching = [...claims, ...flags].filter((mark) => mark.start < block.end && mark.end > block.start);
  const borders = new Set([block.start, block.end]);
  for (const { start, end } of touching) {
    borders.add(Math.max(start, block.start));
    borders.add(Math.min(end, block.end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const piece = { start, end: cuts[index + 1] ?? block.end };
    const covering = <T extends Span & { number: number }>(marks: readonly T[]): T[] =>
      marks.filter((mark) => within(piece, mark));
    const ending = (marks: readonly (Span & { number: number })[]): number[] =>
      covering(marks)
        .filter((mark) => mark.end === piece.end)
        .map((mark) => mark.number);
    return {
      ...piece,
      text: text.slice(piece.start, piece.end),
      claims: covering(claims).map((claim) => claim.number),
      flags: covering(flags).map((flag) => flag.number),
      endingClaims: ending(claims),
      endingFlags: ending(flags),
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
  /** Flags whose link stands in this block. */
  flags: ReportFlag[];
}

/** Where a mark's link stands: in the block that holds its last character. */
function endsIn(mark: Span, block: Span): boolean {
  return mark.end > block.start && mark.end <= block.end;
}

/** The article as rows: each block with its cards. */
export function rowsOf(report: {
  article: { text: string; blocks: (Span & { kind: Row['kind'] })[] };
  claims: ReportClaim[];
  flags: ReportFlag[];
}): Row[] {
  const { article, claims, flags } = report;
  return article.blocks.map((block, index) => ({
    number: index + 1,
    kind: block.kind,
    segments: segmentsOf(article.text, block, claims, flags),
    claims: claims.filter((claim) => endsIn(claim, block)),
    flags: flags.filter((flag) => endsIn(flag, block)),
  }));
}
