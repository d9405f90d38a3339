import type { Span } from '../../schemas/common.ts';
import { codePointOffsets } from '../code-points.ts';

/** A region of a text as SARIF has it: by lines and columns, and by offset and length; the same characters either way. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  charOffset: number;
  charLength: number;
  snippet: { text: string };
}

/** Index of the last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Makes regions from spans of a text. Everything counts in code points: SARIF can say so of columns (`columnKind`), and
 * its “characters”, in which offsets count, are then the same. Lines end at a line feed; a carriage return before it
 * belongs to the end of the line, too.
 */
export function regionsOf(text: string): (span: Span) => Region {
  const points = codePointOffsets(text);
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const place = (offset: number): { line: number; column: number } => {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: points(offset) - points(starts[line] ?? 0) + 1 };
  };
  return ({ start, end }) => {
    const [from, to] = [place(start), place(end)];
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: points(start),
      charLength: points(end) - points(start),
      snippet: { text: text.slice(start, end) },
    };
  };
}
