import { overflow } from './overflow.ts';
import { between, write, type Line, type Slip } from './line.ts';

/** The answer of those who give none: where a text has it, the answers are all there. */
const NO_ANSWER =
  / (?:not sure|unsure|undecided|no opinion|don't know|don’t know|did not know|didn't know|no answer) /;

const FOR =
  / (?:support|supported|favor|favored|favour|favoured|approve|approved|agree|agreed|back|backed|yes) /;
const AGAINST = / (?:oppose|opposed|against|disapprove|disapproved|disagree|disagreed|no) /;

/** Each share is rounded. */
const ROUNDING = 1.5;

/**
 * The answers to one question, over 100 per cent together, or well under it where for, against and no answer are told: “36 percent
 * supported it, 28 percent opposed it and 47 percent were not sure”.
 */
export function answerSlips({ tokens, figures, plain }: Line): Slip[] {
  if (!NO_ANSWER.test(plain)) return [];
  const shares = figures.filter(
    ({ kind, joined, hedge }) => kind === 'percent' && joined === null && hedge === null,
  );
  const [first] = shares;
  const last = shares.at(-1);
  if (!first || !last || shares.length < 3 || shares.length > 5) return [];
  // “of men”, “among Democrats”, “in May”: shares of other people or times; “points” are none.
  const words = between(tokens, first.last, last.last + 8);
  if (words.some((word) => /^(?:of|among|from|than|compared|while|last|previous|points?)$/.test(word)))
    return [];
  const sum = shares.reduce((total, { value }) => total + value, 0);
  if (sum > 100 + ROUNDING) {
    const slip = overflow(first, last);
    return [{ ...slip, reason: `The answers come to ${write(sum)} per cent together.` }];
  }
  const isAll = FOR.test(plain) && AGAINST.test(plain) && shares.length === 3;
  if (!isAll || sum >= 100 - 2 * ROUNDING) return [];
  return [
    { ...overflow(first, last), reason: `The answers come to ${write(sum)} per cent together, not to 100.` },
  ];
}
