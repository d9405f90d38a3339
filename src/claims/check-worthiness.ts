/** A sign that a sentence is worth checking, or not. */
interface Sign {
  reason: string;
  weight: number;
  test: (words: string) => boolean;
}

const matches =
  (pattern: RegExp) =>
  (words: string): boolean =>
    pattern.test(words);

const SIGNS: readonly Sign[] = [
  {
    reason: 'a number',
    weight: 0.25,
    test: matches(/\d|\b(?:million|billion|thousand|per cent|percent)\b/i),
  },
  { reason: 'a name', weight: 0.15, test: matches(/[\p{L},;:’”]\s+\p{Lu}\p{Ll}+/u) },
  { reason: 'a quotation', weight: 0.1, test: matches(/[“"«„]/) },
  {
    reason: 'somebody’s statement',
    weight: 0.1,
    test: matches(/\b(?:said|says|told|according to|announced|stated|warned|insisted)\b/i),
  },
  {
    reason: 'a comparison',
    weight: 0.1,
    test: matches(/\b(?:more|less|fewer|most|least|first|second|third)\b/i),
  },
  { reason: 'the first person', weight: -0.25, test: matches(/^(?:I|We|My|Our)\b/) },
];

/** Where a sentence without any sign stands. */
const BASE = 0.35;

/**
 * How much a sentence is worth checking, 0 to 1, and why: what fact-checkers look for first, namely
 * figures, named people’s acts, what somebody is said to have said, and comparisons. The weights are
 * plain and hand-set; the score ranks, it hides nothing.
 */
export function checkWorthiness(words: string): { score: number; reasons: string[] } {
  const found = SIGNS.filter((sign) => sign.test(words));
  const score = found.reduce((sum, sign) => sum + sign.weight, BASE);
  return {
    score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100,
    reasons: found.filter((sign) => sign.weight > 0).map((sign) => sign.reason),
  };
}
