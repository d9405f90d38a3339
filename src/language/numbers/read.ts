import { hedgeBefore } from './hedges.ts';
import type { NumberKind, NumberMention, NumberWord } from './types.ts';
import {
  CURRENCIES,
  CURRENCY_SIGNS,
  DENOMINATORS,
  LABELS,
  MONTHS,
  ORDINALS,
  SCALES,
  SHORT_SCALES,
  SIGNS,
  SMALL,
} from './words.ts';

/** The figure itself: where it ends, before what is counted is known. */
interface Figure {
  value: number;
  step: number;
  isDigits: boolean;
  last: number;
  /** Where it ends in the text; within the last word, where something is joined to it. */
  end: number;
  joined: string | null;
  kind: NumberKind;
}

const DIGITS = /^(\d+(?:[.,]\d+)*)(st|nd|rd|th|s)?$/;
const GLUED = /^(\d+)(\p{L}+)((?:-\p{L}+)*)$/u;

/**
 * The numbers of a text in order, in digits or in words: “1.2 million”, “twenty-one”, “a dozen”, “two-thirds”, “42 per cent”,
 * “$5bn”, “the 50-year-old”.
 *
 * “one”, “a” and “second” are read as well, though they often count nothing: who reads knows better.
 */
export function readNumbers(words: readonly NumberWord[]): NumberMention[] {
  const numbers: NumberMention[] = [];
  for (let at = 0; at < words.length; ) {
    const figure = mayBegin(words[at]) ? figureAt(words, at) : null;
    if (figure) numbers.push(mentionOf(words, at, figure));
    at = figure ? Math.max(figure.last, numbers.at(-1)?.last ?? 0) + 1 : at + 1;
  }
  shareUnits(words, numbers);
  return numbers;
}

/** A quick test, since few words of a text are numbers. */
function mayBegin(word: NumberWord | undefined): boolean {
  if (!word) return false;
  const code = word.lower.charCodeAt(0);
  if (code < 0x61) return code >= 0x30 && code <= 0x39;
  if (code > 0x7a) return SIGNS.has(word.lower);
  // a e f h n o s t z: no other letter begins a number in words.
  return 'aefhnostz'.includes(word.lower.charAt(0));
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

const plain = (word: NumberWord, at: number): Figure => ({
  value: 0,
  step: 1,
  isDigits: false,
  last: at,
  end: word.end,
  joined: null,
  kind: 'count',
});

function digitsAt(words: readonly NumberWord[], at: number): Figure | null {
  const word = words[at];
  if (!word) return null;
  const figure: Figure = { ...plain(word, at), isDigits: true };
  const match = DIGITS.exec(word.text);
  if (match) {
    const [, digits = '', ending] = match;
    Object.assign(figure, valueOf(digits));
    if (ending === 's') return { ...figure, kind: 'date' };
    if (ending) return { ...figure, kind: 'ordinal' };
    // “1.2m” comes as “1”, “.”, “2m”.
    const tail = words[at + 2];
    if (words[at + 1]?.text === '.' && tail?.start === word.end + 1) {
      const glued = GLUED.exec(tail.text);
      if (glued) {
        Object.assign(figure, valueOf(`${digits}.${glued[1] ?? ''}`));
        return { ...figure, last: at + 2, joined: lowerOf(glued), end: tail.end - (lowerOf(glued).length) };
      }
    }
  } else {
    const glued = GLUED.exec(word.text);
    if (!glued) return null;
    Object.assign(figure, valueOf(glued[1] ?? ''));
    figure.joined = lowerOf(glued);
    figure.end = word.start + (glued[1] ?? '').length;
    return figure;
  }
  return scaled(words, withFraction(words, figure));
}

const lowerOf = (glued: RegExpExecArray): string => `${glued[2] ?? ''}${glued[3] ?? ''}`;

/** “1,200.5”; a comma that does not part thousands (“40,35”) is a European decimal point or a slip: not read as thousands. */
function valueOf(digits: string): { value: number; step: number } {
  const whole = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const value = Number(whole);
  const decimals = /\.(\d+)$/.exec(whole)?.[1]?.length ?? 0;
  return { value: Number.isFinite(value) ? value : NaN, step: 10 ** -decimals };
}

/** “2 ½”, “2½”, “2 1/2”. */
function withFraction(words: readonly NumberWord[], figure: Figure): Figure {
  const next = words[figure.last + 1];
  const sign = next && SIGNS.get(next.text);
  if (next && sign !== undefined && next.start - figure.end <= 1)
    return { ...figure, value: figure.value + sign, step: 1 / 4, last: figure.last + 1, end: next.end };
  return figure;
}

/** Multiplied by the scales that follow: “1.2 million”, “two hundred thousand”. */
function scaled(words: readonly NumberWord[], figure: Figure): Figure {
  let { value, step, last, end } = figure;
  for (let word = words[last + 1]; word; word = words[last + 1]) {
    const isJoined = word.text === '-' && word.start === end;
    const name = isJoined ? words[last + 2] : word;
    // “1.5 million-member”
    const [first = '', ...rest] = name?.lower.split('-') ?? [];
    const scale = SCALES.get(first);
    if (scale === undefined || !name || name.start - end > 2) break;
    value *= scale;
    step *= scale;
    last += isJoined ? 2 : 1;
    end = name.start + first.length;
    if (rest.length > 0) return { ...figure, value, step, last, end, joined: rest.join('-') };
  }
  return joinedAfter(words, { ...figure, value, step, last, end });
}

/** “50-year-old” comes as “50”, “-”, “year-old”. */
function joinedAfter(words: readonly NumberWord[], figure: Figure): Figure {
  const hyphen = words[figure.last + 1];
  const next = words[figure.last + 2];
  if (hyphen?.start !== figure.end || !/^[-‑]$/.test(hyphen.text)) return figure;
  if (next?.start !== hyphen.end || !/^\p{L}/u.test(next.text)) return figure;
  return { ...figure, joined: next.lower, last: figure.last + 2 };
}

/** “twenty-one”, “two hundred and five”, “a dozen”, “half a million”, “two-thirds”. */
function wordsAt(words: readonly NumberWord[], at: number): Figure | null {
  const word = words[at];
  if (!word) return null;
  const next = words[at + 1];
  if (word.lower === 'a' || word.lower === 'an') {
    const scale = SCALES.get(next?.lower ?? '');
    if (scale !== undefined && next && next.lower !== 'score')
      return scaled(words, { ...plain(next, at + 1), value: scale, step: scale > 12 ? scale : 1 });
    if (next && (next.lower === 'third' || next.lower === 'quarter') && words[at + 2]?.lower === 'of')
      return { ...plain(next, at + 1), value: 1 / (DENOMINATORS.get(next.lower) ?? 1), step: 0, kind: 'fraction' };
    return null;
  }
  if (word.lower === 'half') {
    const scale = next?.lower === 'a' ? SCALES.get(words[at + 2]?.lower ?? '') : undefined;
    const last = words[at + 2];
    if (scale !== undefined && last) return { ...plain(last, at + 2), value: scale / 2, step: scale / 2 };
    return { ...plain(word, at), value: 0.5, step: 0, kind: 'fraction' };
  }
  const ordinal = ORDINALS.get(word.lower);
  if (ordinal !== undefined) return { ...plain(word, at), value: ordinal, kind: 'ordinal' };
  return smallWordsAt(words, at);
}

/**
 * “two hundred and five”, “three thousand two hundred”: tens, hundreds and thousands in falling order; where a larger one
 * follows a smaller one (“five ten”), a new number begins.
 */
function smallWordsAt(words: readonly NumberWord[], at: number): Figure | null {
  const word = words[at];
  const read = word && compound(word);
  if (!word || !read) return null;
  const figure: Figure = { ...plain(word, at), value: read.value, end: word.start + read.length, joined: read.rest };
  if (read.denominator > 0) return { ...figure, value: read.value / read.denominator, step: 0, kind: 'fraction' };
  if (figure.joined !== null) return figure;
  const parts = words[at + 1];
  const denominator = DENOMINATORS.get(parts?.lower ?? '');
  if (parts && denominator !== undefined && parts.lower.endsWith('s') && words[at + 2]?.lower === 'of') {
    const value = read.value / denominator;
    return { ...figure, value, step: 0, kind: 'fraction', last: at + 1, end: parts.end };
  }
  return longWords(words, figure);
}

function longWords(words: readonly NumberWord[], begun: Figure): Figure {
  let { last, end, joined } = begun;
  let done = 0;
  let open = begun.value;
  let limit = Infinity;
  let step = 1;
  for (;;) {
    const { word, at } = nextNumberWord(words, last);
    const [name = '', ...rest] = word?.lower.split('-') ?? [];
    const scale = SCALES.get(name);
    if (word && scale !== undefined && scale > 20 && scale < limit && open > 0) {
      if (scale === 100 ? open >= 100 : open >= 1000) break;
      if (scale === 100) open *= 100;
      else {
        done += open * scale;
        open = 0;
        limit = scale;
        step = scale;
      }
      end = word.start + name.length;
      joined = rest.length > 0 ? rest.join('-') : null;
    } else {
      const read = word && compound(word);
      const isSmaller = open === 0 ? done > 0 : open % 100 === 0 && at === last + (words[last + 1]?.lower === 'and' ? 2 : 1);
      if (!word || !read || read.denominator > 0 || read.value === 0 || read.value >= 100 || !isSmaller) break;
      open += read.value;
      step = 1;
      end = word.start + read.length;
      joined = read.rest;
    }
    last = at;
    if (joined !== null) break;
  }
  const dozen = words[last + 1];
  const figure = { ...begun, value: done + open, step, last, end, joined };
  if (dozen?.lower === 'dozen' && figure.joined === null)
    return joinedAfter(words, { ...figure, value: figure.value * 12, last: last + 1, end: dozen.end });
  return joined === null ? joinedAfter(words, figure) : figure;
}

/** The word after a number word; “and” is passed over, as in “two hundred and five”. */
function nextNumberWord(words: readonly NumberWord[], last: number): { word: NumberWord | undefined; at: number } {
  const isAnd = words[last + 1]?.lower === 'and' && /^(?:hundred|thousand|million)$/.test(words[last]?.lower ?? '');
  const at = last + (isAnd ? 2 : 1);
  return { word: words[at], at };
}

/** A word of number words joined by hyphens, and what else is joined to them: “twenty-one”, “two-thirds”, “fifty-year-old”. */
function compound(word: NumberWord): {
  value: number;
  denominator: number;
  length: number;
  rest: string | null;
} | null {
  const pieces = word.lower.split(/[-‑]/);
  let value = SMALL.get(pieces[0] ?? '');
  if (value === undefined) return null;
  let used = 1;
  const ones = SMALL.get(pieces[1] ?? '');
  if (value >= 20 && ones !== undefined && ones > 0 && ones < 10) {
    value += ones;
    used = 2;
  }
  let denominator = DENOMINATORS.get(pieces[used] ?? '') ?? 0;
  if (pieces[used] === 'half' && value !== 1) denominator = 0;
  if (denominator > 0 && pieces.length === used + 1) return { value, denominator, length: word.text.length, rest: null };
  for (let scale = SCALES.get(pieces[used] ?? ''); scale !== undefined; scale = SCALES.get(pieces[used] ?? '')) {
    value *= scale;
    used += 1;
  }
  const length = pieces.slice(0, used).join('-').length;
  return { value, denominator: 0, length, rest: pieces.length > used ? pieces.slice(used).join('-') : null };
}

/** Adds to a figure what it counts and how it is hedged. */
function mentionOf(words: readonly NumberWord[], at: number, figure: Figure): NumberMention {
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
  return { start: from, end, value, step, kind, currency, hedge, isDigits: figure.isDigits, joined, first, last };
}

/** “500 or more”, “500 or so”, “500-plus”, “500+”. */
function hedgeAfter(words: readonly NumberWord[], last: number): 'about' | 'over' | null {
  const next = words[last + 1];
  if (next?.text === '+') return 'over';
  if (words[last]?.lower === 'plus' || words[last]?.lower === 'odd') return 'over';
  if (next?.lower !== 'or') return null;
  const after = words[last + 2]?.lower;
  return after === 'more' ? 'over' : after === 'so' ? 'about' : null;
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
  if (word.text === '%' || word.lower === 'percent' || word.lower === 'pct') return { last: last + 1, end: word.end };
  const cent = words[last + 2];
  return word.lower === 'per' && cent?.lower === 'cent' ? { last: last + 2, end: cent.end } : null;
}

/** What a number is that counts neither money nor per cents. */
function plainKind(words: readonly NumberWord[], at: number, figure: Figure): NumberKind {
  if (!figure.isDigits) return LABELS.has(words[at - 1]?.lower ?? '') && at > 0 ? labelOrCount(words, at) : 'count';
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
