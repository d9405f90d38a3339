import type { Severity } from '../../schemas/analysis.ts';
import type { Span } from '../../schemas/common.ts';
import type { Figure } from '../numbers/figures.ts';
import type { Token } from '../tokens.ts';

/** One sentence with its figures, as the checks read it. */
export interface Line {
  /** All tokens of the text; figures point into them. */
  tokens: readonly Token[];
  /** The tokens of the sentence. */
  words: readonly Token[];
  figures: readonly Figure[];
  /** The sentence in lower case, its words and signs parted by one space, with a space at both ends. */
  plain: string;
  /** The year of publication, where it is known. */
  year: number | null;
}

/** A sum that does not come out. */
export interface Slip {
  span: Span;
  related: Span[];
  reason: string;
  severity: Severity;
}

/** Whether a figure counts things, money or per cents, of which sums can be made. */
export const isAmount = ({ kind }: Figure): boolean =>
  kind === 'count' || kind === 'money' || kind === 'percent';

/** The words between two places of the text, in lower case. */
export const between = (tokens: readonly Token[], after: number, before: number): string[] =>
  tokens.slice(Math.max(0, after + 1), Math.max(0, before)).map(({ lower }) => lower);

/** Figures of one kind: counts of like things, money of one currency. */
export const isAlike = (one: Figure, two: Figure): boolean =>
  one.kind === two.kind && one.currency === two.currency;

/** A number for a reader: two decimals at most. */
export const write = (value: number): string =>
  Number(value.toPrecision(value < 1000 ? 3 : 6)).toLocaleString('en-US', { maximumFractionDigits: 2 });
