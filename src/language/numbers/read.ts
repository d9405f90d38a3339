import type { Figure } from './figure.ts';
import { plain } from './figure.ts';
import { digitsAt } from './in-digits.ts';
import { wordsAt } from './in-words.ts';
import { mentionOf } from './kinds.ts';
import type { NumberMention, NumberWord } from './types.ts';
import { ORDINALS, SIGNS, SMALL } from './words.ts';

/**
 * The numbers of a text in order, in digits or in words: “1.2 million”, “twenty-one”, “a dozen”, “two-thirds”, “42 per cent”,
 * “$5bn”, “the 50-year-old”.
 *
 * “one”, “a” and “second” are read as well, though they often count nothing: who reads knows better.
 */
export function readNumbers(words: readonly NumberWord[]): NumberMention[] {
  const numbers: NumberMention[] = [];
  for (let at = 0; at < words.length;) {
    const figure = mayBegin(words[at]) ? figureAt(words, at) : null;
    if (figure) numbers.push(mentionOf(words, at, figure));
    at = figure ? Math.max(figure.last, numbers.at(-1)?.last ?? 0) + 1 : at + 1;
  }
  shareUnits(words, numbers);
  return numbers;
}

const STARTS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'half',
  ...SMALL.keys(),
  ...ORDINALS.keys(),
  ...SIGNS.keys(),
]);

/** A quick test, since few words of a text are numbers. */
function mayBegin(word: NumberWord | undefined): boolean {
  if (!word) return false;
  const { lower } = word;
  const code = lower.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return true;
  // “fifty-year-old”
  const hyphen = lower.length > 6 ? lower.search(/[-‑]/) : -1;
  return STARTS.has(hyphen > 0 ? lower.slice(0, hyphen) : lower);
}

function figureAt(words: readonly NumberWord[], at: number): Figure | null {
  const word = words[at];
  if (!word) return null;
  const code = word.text.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return digitsAt(words, at);
  const sign = SIGNS.get(word.text);
  if (sign !== undefined) return { ...plain(word, at), value: sign, step: 0, kind: 'fraction' };
  return wordsAt(words, at);
}

const LINK = /^(?:[-–—‑]|to|and|or)$/;

/** “5 to 10 percent”, “$10–20 million”: the first number is of the kind and size of the second, or the other way round. */
function shareUnits(words: readonly NumberWord[], numbers: readonly NumberMention[]): void {
  numbers.forEach((two, at) => {
    const one = numbers[at - 1];
    if (!one || two.first - one.last !== 2 || one.kind === two.kind) return;
    const link = words[one.last + 1]?.lower ?? '';
    if (!LINK.test(link) || one.joined !== null) return;
    if (one.kind === 'count' && two.kind === 'percent' && one.value <= 1000) one.kind = 'percent';
    if (one.kind !== 'money' || two.kind !== 'count' || two.joined !== null || /[ao]/.test(link)) return;
    two.kind = 'money';
    two.currency = one.currency;
    const scale = two.step >= 1000 && one.step === 1 ? two.step : 1;
    one.value *= scale;
    one.step *= scale;
  });
}
