import type { Figure } from './figure.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import type { NumberKind, NumberMention, NumberWord } from './types.ts';
import { CURRENCIES, CURRENCY_SIGNS, LABELS, MONTHS, SHORT_SCALES } from './words.ts';

/** Adds to a figure what it counts and how it is hedged. */
export function mentionOf(words: readonly NumberWord[], at: number, figure: Figure): NumberMention {
  let { value, step, last, end, joined, kind } = figure;
  let first = at;
  let currency: string | null = null;
  const before = words[at - 1];
  const start = words[at]?.start ?? 0;
  if (before && CURRENCY_SIGNS.has(before.text) && before.end === start) {
    first = at - 1;
    currency = before.text;
    const scale = SHORT_SCALES.get(joined ?? '');
    if (scale !== undefined) {
      value *= scale;
      step *= scale;
      end += joined?.length ?? 0;
      joined = null;
    }
  }
  if (kind === 'count') {
    const percent = percentAfter(words, last, end, joined);
    const next = words[last + 1];
    if (percent) {
      kind = 'percent';
      ({ last, end } = percent);
      joined = null;
    } else if (currency !== null) kind = 'money';
    else if (next && CURRENCIES.has(next.lower) && (joined === null || SHORT_SCALES.has(joined))) {
      kind = 'money';
      const scale = SHORT_SCALES.get(joined ?? '') ?? 1;
      value *= scale;
      step *= scale;
      joined = null;
      currency = next.lower.replace(/s$/, '');
      last += 1;
      ({ end } = next);
    } else kind = plainKind(words, at, figure);
  }
  const from = words[first]?.start ?? start;
  const hedge = hedgeBefore(words, first) ?? hedgeAfter(words, last);
  return {
    start: from,
    end,
    value,
    step,
    kind,
    currency,
    hedge,
    isDigits: figure.isDigits,
    joined,
    first,
    last,
  };
}

function percentAfter(
  words: readonly NumberWord[],
  last: number,
  end: number,
  joined: string | null,
): { last: number; end: number } | null {
  const word = words[last + 1];
  if (joined === 'percent' || joined === 'pct') return { last, end: words[last]?.end ?? end };
  if (!word || joined !== null) return null;
  if (word.text === '%' || word.lower === 'percent' || word.lower === 'pct')
    return { last: last + 1, end: word.end };
  const cent = words[last + 2];
  return word.lower === 'per' && cent?.lower === 'cent' ? { last: last + 2, end: cent.end } : null;
}

/** What a number is that counts neither money nor per cents. */
function plainKind(words: readonly NumberWord[], at: number, figure: Figure): NumberKind {
  if (!figure.isDigits)
    return LABELS.has(words[at - 1]?.lower ?? '') && at > 0 ? labelOrCount(words, at) : 'count';
  const before = words[at - 1];
  const next = words[figure.last + 1];
  const text = words[at]?.text ?? '';
  if (before?.text === '#' || before?.text === '/' || next?.text === '/') return 'label';
  if (isClock(before, next) || isHour(words, figure)) return 'date';
  if (figure.value <= 31 && figure.step === 1 && figure.joined === null && /^\d\d?$/.test(text)) {
    if (before && MONTHS.has(before.lower.replace('.', ''))) return 'date';
    if (before?.text === '.' && MONTHS.has(words[at - 2]?.lower ?? '')) return 'date';
    if (next && MONTHS.has(next.lower) && /^\p{Lu}/u.test(next.text)) return 'date';
  }
  if (/^(?:1[5-9]|20)\d\d$/.test(text) && figure.joined === null && figure.last === at) return 'year';
  if (before && LABELS.has(before.lower)) return labelOrCount(words, at);
  return 'count';
}

/** “Page 5” and “page 5” are labels; “the bill 12 senators wrote” is none, but nothing is lost by it. */
function labelOrCount(words: readonly NumberWord[], at: number): NumberKind {
  const before = words[at - 1];
  const isWritten = before?.lower === 'no' && before.text !== 'No';
  return isWritten ? 'count' : 'label';
}

/** “9 a.m.” comes as “9”, “a”, “.”, “m”. */
function isHour(words: readonly NumberWord[], { joined, last }: Figure): boolean {
  const [one, dot, two] = [joined ?? words[last + 1]?.lower, words[last + 2]?.text, words[last + 3]?.lower];
  if (one === 'am' || one === 'pm' || one === "o'clock" || one === 'o’clock') return true;
  return (one === 'a' || one === 'p') && dot === '.' && two === 'm';
}

const isClock = (before: NumberWord | undefined, next: NumberWord | undefined): boolean =>
  before?.text === ':' || next?.text === ':';
