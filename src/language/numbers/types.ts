import type { Span } from '../../schemas/common.ts';

/** A word or sign, as numbers are read from; the tokens of the rules are such words. */
export interface NumberWord extends Span {
  text: string;
  lower: string;
}

/**
 * What a number is: a count of things, a share in per cent, money, a place in an order (“third”), a fraction (“two-thirds”),
 * a year, a day of the month or an hour, or a label (“No. 10”, “Section 501”).
 */
export type NumberKind = 'count' | 'percent' | 'money' | 'ordinal' | 'fraction' | 'year' | 'date' | 'label';

/** How a number is hedged: “about 500”, “more than 500” and “at least 500”, “nearly 500” and “up to 500”. */
export type Hedge = 'about' | 'over' | 'under';

/** A number that a text mentions, in digits or in words. */
export interface NumberMention extends Span {
  value: number;
  /** What its last digit counts: 1 in “42”, 0.1 in “4.2”, 100,000 in “1.2 million”. */
  step: number;
  kind: NumberKind;
  /** “$”, “€”, “dollars”: as written, null for other numbers. */
  currency: string | null;
  hedge: Hedge | null;
  /** Whether it is written in digits. */
  isDigits: boolean;
  /** What is joined to it by a hyphen or without a space: “year-old”, “member”, “km”. */
  joined: string | null;
  /** Its first and its last word, and the sign of what it counts (“$”, “%”, “per cent”) among them. */
  first: number;
  last: number;
}
