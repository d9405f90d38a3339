import { expansionsOf } from '../../language/contractions/index.ts';
import { spellingOf } from '../../language/index.ts';
import { isModal } from '../../language/modals/index.ts';
import { isNegation } from '../../language/negations/index.ts';
import { readNumbers } from '../../language/numbers/index.ts';
import { UNITS } from '../../language/units/index.ts';
import { isNumber } from './classes.ts';
import { isDigits } from './words.ts';

/** Further pairs of spellings, the first of which no list of British and American words has. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  `% percent|per-cent percent|& and|okay ok|amongst among|whilst while|amidst amid|learnt learned|burnt burned|dreamt dreamed
  |spelt spelled|leant leaned|leapt leaped|spoilt spoiled|whisky whiskey|programme program|programmes programs|metre meter
  |metres meters|kilometre kilometer|kilometres kilometers|licence license|licences licenses|practise practice|tyre tire
  |tyres tires|advisor adviser|advisors advisers|versus vs|saint st|backwards backward|forwards forward|upwards upward
  |downwards downward|afterwards afterward|til till|until till|tho though|thru through|cheque check|cheques checks
  |judgement judgment|grey gray|mister mr|doctor dr|senator sen|governor gov|representative rep|lieutenant lt
  |m million|mn million|mln million|bn billion|b billion|tn trillion|trn trillion|k thousand|am a.m.|pm p.m.
  |sept september|jan january|feb february|aug august|oct october|nov november|dec december|mar march|apr april
  |euros €|pounds £|dollars $|dollar $|euro €|pound £|draught draft|enquiry inquiry|enquiries inquiries|storey story`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const withoutMarks = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '');

const isPlain = (key: string): boolean => /^[ -~]*$/.test(key);

/** Whether two words are one, in another spelling: “towards” and “toward”, “café” and “cafe”, “5” and “five”, “km” and “kilometres”. */
export function isSpelledElse(one: string, other: string): boolean {
  if (one === other) return false;
  if (canonical(one) === canonical(other)) return true;
  if (spellingOf(one)?.other === other || spellingOf(other)?.other === one) return true;
  const unit = UNITS.get(one);
  if (unit && unit === UNITS.get(other) && !isSameStem(one, other)) return true;
  if (isPlain(one) && isPlain(other)) return false;
  return withoutMarks(one) === withoutMarks(other);
}

/** “foot” and “feet” are two words, “km” and “kilometres” are one. */
const isSameStem = (one: string, other: string): boolean =>
  one.length > 3 &&
  other.length > 3 &&
  one.slice(0, 2) === other.slice(0, 2) &&
  one.endsWith('s') !== other.endsWith('s');

const canonical = (key: string): string => VARIANTS.get(key) ?? key;

/**
 * Whether two runs of words are the same, written in another way: “cannot” and “can not”, “he’s” and “he is”, “co-operate”
 * and “cooperate”, “25” and “twenty-five”, “1.2 million” and “1,200,000”, “per cent” and “%”.
 */
export function areSameWords(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  if (one.length === 1 && other.length === 1) {
    const [a = '', b = ''] = [one[0], other[0]];
    if (a === b || isSpelledElse(a, b)) return true;
  }
  if (one.length > LONGEST || other.length > LONGEST) return false;
  // Most words cannot be written in two ways, and most pairs are compared in vain.
  if (!one.some(mayVary) && !other.some(mayVary) && one.length === other.length) return false;
  if (one.length !== other.length && isJoined(one, other)) return true;
  if (!one.some(mayVary) && !other.some(mayVary)) return false;
  if (shareAWriting(one, other)) return true;
  if (!one.some(mayCount) || !other.some(mayCount)) return false;
  const value = valueOf(one);
  return value !== null && value === valueOf(other);
}

const mayCount = (key: string): boolean => isDigits(key) || isNumber(key.split('-')[0] ?? '') || key === 'a';

const mayVary = (key: string): boolean =>
  key.includes("'") ||
  VARIANTS.has(key) ||
  mayCount(key) ||
  key === 'cannot' ||
  key === 'per' ||
  expansionsOf(key).length > 0;

/** The longest run that may be one word or number: “one hundred and twenty-five thousand”. */
export const LONGEST = 6;

/** “well-being” and “wellbeing”, “1 200” and “1200”; but not “may be” and “maybe”, “not able” and “notable”. */
function isJoined(one: readonly string[], other: readonly string[]): boolean {
  const joined = one.join('');
  if (joined !== other.join('')) return false;
  const longer = one.length > other.length ? one : other;
  if (/\d/.test(joined)) return areGroups(longer);
  return !longer.some((key) => isNegation(key) || isModal(key));
}

/** The digits of one number, in threes: “1 200 000”. */
export function areGroups(keys: readonly string[]): boolean {
  return keys.every((key, at) => /^\d+$/.test(key) && (at === 0 ? key.length <= 3 : key.length === 3));
}

/** All ways to write out the short forms of a run; few, since runs are short. */
function writingsOf(keys: readonly string[]): string[] {
  let writings = [''];
  for (const key of keys) {
    const forms = [canonical(key), ...expansionsOf(key)];
    writings = writings.flatMap((before) => forms.map((form) => `${before} ${form}`)).slice(0, MOST_WRITINGS);
  }
  return writings;
}

const MOST_WRITINGS = 64;

function shareAWriting(one: readonly string[], other: readonly string[]): boolean {
  const writings = new Set(writingsOf(one).map(evenOut));
  return writingsOf(other).some((writing) => writings.has(evenOut(writing)));
}

const evenOut = (writing: string): string => writing.replace('per cent', 'percent');

/** The value of a run that is one number and nothing else; ordinals are told from counts. */
function valueOf(keys: readonly string[]): string | null {
  let text = '';
  const words = keys
    .flatMap((key) => key.split('-'))
    .filter((key) => key !== '')
    .map((key) => {
      const start = text === '' ? 0 : text.length + 1;
      text += text === '' ? key : ` ${key}`;
      return { text: key, lower: key, start, end: text.length };
    });
  // “twenty five”, too, is 25: number words of tens and ones are read where a hyphen joins them.
  const joined = words.flatMap((word, at) => {
    const next = words[at + 1];
    const before = words[at - 1];
    if (before && TENS.test(before.lower) && ONES.test(word.lower)) return [];
    if (!next || !TENS.test(word.lower) || !ONES.test(next.lower)) return [word];
    const whole = `${word.lower}-${next.lower}`;
    return [{ text: whole, lower: whole, start: word.start, end: next.end }];
  });
  if (!joined.some(({ lower }) => isDigits(lower) || /^\p{L}/u.test(lower))) return null;
  const [number, ...others] = readNumbers(joined);
  if (!number || others.length > 0 || number.first !== 0 || number.last !== joined.length - 1) return null;
  if (number.joined !== null || Number.isNaN(number.value)) return null;
  const kind = number.kind === 'ordinal' ? 'ordinal' : number.kind === 'percent' ? 'percent' : 'count';
  return `${kind} ${String(number.value)}`;
}

const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
const ONES = /^(?:one|two|three|four|five|six|seven|eight|nine)$/;
