import type { Span } from '../schemas/common.ts';

/** Whether two spans share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a span lies wholly within another. */
export function inside(part: Span, whole: Span): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

/** What is left of a span when ordered others, none of which overlaps another, are taken out of it. */
export function subtract(whole: Span, parts: readonly Span[]): Span[] {
  const rests: Span[] = [];
  let { start } = whole;
  for (const part of parts) {
    if (part.start > start) rests.push({ start, end: Math.min(part.start, whole.end) });
    start = Math.max(start, part.end);
  }
  if (start < whole.end) rests.push({ start, end: whole.end });
  return rests;
}

/** Index of the first span of an ordered list that ends after an offset; by bisection. */
export function firstAfter(ordered: readonly Span[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans of an ordered list, none of which overlaps another, that share a character with a passage. */
export function overlapping<T extends Span>(ordered: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (
    let at = firstAfter(ordered, start), next = ordered[at];
    next && next.start < end;
    next = ordered[at]
  ) {
    found.push(next);
    at += 1;
  }
  return found;
}

/** Spans put in order, those that overlap joined. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** From the first character of several spans to the last; the beginning of the text where there is none. */
export function hull(spans: readonly Span[]): Span {
  return spans.reduce<Span>(
    (whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }),
    { start: spans[0]?.start ?? 0, end: spans[0]?.end ?? 0 },
  );
}

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
