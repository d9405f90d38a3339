import type { Span } from '../schemas/common.ts';

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

/** Whether a span lies wholly within another. */
export function inside(part: Span, whole: Span): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

/** From the first character of several spans to the last; there must be at least one. */
export function hull(spans: readonly Span[]): Span {
  return spans.reduce((whole, { start, end }) => ({
    start: Math.min(whole.start, start),
    end: Math.max(whole.end, end),
  }));
}
