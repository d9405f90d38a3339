import type { DateMention } from './types.ts';
import type { Reference } from './calendar.ts';
import type { Direction } from './tense.ts';

/** What a reader may look at besides its own match. */
export interface Context {
  /** The sentence. Offsets below are offsets in it. */
  sentence: string;
  /** When the article was published, or null where nobody says so. */
  reference: Reference | null;
  /** Whether May is somebody's name in this article. */
  mayIsPerson: boolean;
  /** Whether what is said around a date lies before or after publication; null where nothing tells. */
  direction: (start: number, end: number) => Direction | null;
  /** The last date before an offset, near enough to be what “later” counts from. */
  anchor: (start: number) => DateMention | null;
}

/** What a match says; offsets in the sentence. A trap takes its words and says nothing. */
export type Found = DateMention | 'trap' | null;

/** Reads one kind of date. Readers are asked in order; words that one has taken are not asked about again. */
export interface Reader {
  /** With the flag g. */
  pattern: RegExp;
  read: (match: RegExpExecArray, context: Context) => Found;
}

/** A mention, unless it depends on the day of publication and cannot be resolved: then its value is null. */
export function mention(
  span: { start: number; end: number },
  kind: DateMention['kind'],
  grain: string,
  value: string | null,
  relative: boolean,
): DateMention {
  return { start: span.start, end: span.end, value, grain, kind, relative };
}

/** The span of a match, or of one of its groups. */
export function spanOf(match: RegExpExecArray, skip = 0): { start: number; end: number } {
  return { start: match.index + skip, end: match.index + match[0].length };
}

/** The words directly before an offset, enough of them to see prepositions. */
export function wordsBefore({ sentence }: Context, start: number): string {
  return sentence.slice(Math.max(0, start - 40), start);
}

/** The words directly after an offset. */
export function wordsAfter({ sentence }: Context, end: number): string {
  return sentence.slice(end, end + 40);
}
