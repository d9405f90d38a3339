import type { Span } from '../schemas/common.ts';

/** What is left of a span when others are taken out of it, in order. */
export function subtract(whole: Span, parts: readonly Span[]): Span[] {
  let rest: Span[] = [whole];
  for (const part of parts) {
    if (part.end <= whole.start || part.start >= whole.end) continue;
    rest = rest.flatMap((span) =>
      [
        { start: span.start, end: Math.min(span.end, part.start) },
        { start: Math.max(span.start, part.end), end: span.end },
      ].filter(({ start, end }) => end > start),
    );
  }
  return rest;
}
