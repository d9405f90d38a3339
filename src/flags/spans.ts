import type { Span } from '../schemas/common.ts';

/**
 * The last of `spans` (in reading order, not overlapping) that starts at or before `offset`;
 * its index, or -1 where all of them come later.
 */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = spans[middle]?.start ?? Infinity;
    if (start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of the span that holds `offset`, or -1. Spans as above. */
export function indexHolding(spans: readonly Span[], offset: number): number {
  const index = lastStartingBy(spans, offset);
  const span = spans[index];
  return span !== undefined && offset < span.end ? index : -1;
}

/** Whether one of `spans` holds the whole of `span`. Spans as above. */
export function isWithin(spans: readonly Span[], span: Span): boolean {
  const holder = spans[lastStartingBy(spans, span.start)];
  return holder !== undefined && span.end <= holder.end;
}

/** From the beginning of the first of `parts` (in reading order) to the end of the last. */
export function spanOver(parts: readonly Span[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
