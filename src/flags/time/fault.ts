import type { Span } from '../../schemas/common.ts';

/** A date or time that cannot be, and why. */
export interface Fault extends Span {
  reason: string;
  related?: Span[];
}

/** A passage that is searched, and where it begins in the text. */
export interface Passage {
  words: string;
  start: number;
  /** The day of publication as a number of days; null where it is not known to the day. */
  published: number | null;
}

/** The span of a match within the text. */
export function spanIn({ start }: Passage, match: RegExpMatchArray): Span {
  const from = start + (match.index ?? 0);
  return { start: from, end: from + match[0].length };
}
