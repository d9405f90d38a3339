import { readNumbers, type NumberMention } from '../../language/numbers/index.ts';
import type { Outline } from './outline.ts';

/** What a list counts in its headline: “5 things to know”, “Ten ways to …”. */
const LISTED =
  /^(?:\p{L}+ )?(?:things?|ways?|reasons?|tips|takeaways|questions|facts|lessons|moments|charts|photos|times|books|films|movies|signs|myths|steps|best|worst|most|key|big|key)\b/u;

/** A headline may round: “500 hurt” where the text has 496. */
const ROUNDING = 0.06;

/** Figures of a headline that the body never gives, not even less rounded. */
export function figuresMissing({ tokens, body }: Outline, text: string): NumberMention[] {
  const numbers = readNumbers(tokens).filter((number) => isFigure(number, text));
  if (numbers.length === 0) return [];
  const given = readNumbers(body);
  return numbers.filter((number) => !given.some((other) => isSame(number, other)));
}

function isFigure({ kind, value, end, isDigits, joined }: NumberMention, text: string): boolean {
  if (kind === 'label' || kind === 'date' || kind === 'year' || kind === 'ordinal') return false;
  if (joined !== null && !/^(?:year|year-old|%|m|bn|km|k)$/.test(joined)) return false;
  if (!isDigits && value < 2) return false;
  return !LISTED.test(
    text
      .slice(end, end + 40)
      .trimStart()
      .toLowerCase(),
  );
}

function isSame({ value, step }: NumberMention, other: NumberMention): boolean {
  const distance = Math.abs(value - other.value);
  return distance <= Math.max(step / 2, ROUNDING * Math.abs(value) * (Math.abs(value) >= 20 ? 1 : 0), 1e-9);
}
