import { joinedAfter, plain, scaled, type Figure } from './figure.ts';
import type { NumberWord } from './types.ts';
import { DENOMINATORS, ORDINALS, SCALES, SMALL } from './words.ts';

/** “twenty-one”, “two hundred and five”, “a dozen”, “half a million”, “two-thirds”. */
export function wordsAt(words: readonly NumberWord[], at: number): Figure | null {
  const word = words[at];
  if (!word) return null;
  const next = words[at + 1];
  if (word.lower === 'a' || word.lower === 'an') {
    const scale = SCALES.get(next?.lower ?? '');
    if (scale !== undefined && next && next.lower !== 'score')
      return scaled(words, { ...plain(next, at + 1), value: scale, step: scale > 12 ? scale : 1 });
    if (next && (next.lower === 'third' || next.lower === 'quarter') && words[at + 2]?.lower === 'of')
      return {
        ...plain(next, at + 1),
        value: 1 / (DENOMINATORS.get(next.lower) ?? 1),
        step: 0,
        kind: 'fraction',
      };
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
  const figure: Figure = {
    ...plain(word, at),
    value: read.value,
    end: word.start + read.length,
    joined: read.rest,
  };
  if (read.denominator > 0)
    return { ...figure, value: read.value / read.denominator, step: 0, kind: 'fraction' };
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
      const isSmaller =
        open === 0 ? done > 0 : open % 100 === 0 && at === last + (words[last + 1]?.lower === 'and' ? 2 : 1);
      if (!word || !read || read.denominator > 0 || read.value === 0 || read.value >= 100 || !isSmaller)
        break;
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
function nextNumberWord(
  words: readonly NumberWord[],
  last: number,
): { word: NumberWord | undefined; at: number } {
  const isAnd =
    words[last + 1]?.lower === 'and' && /^(?:hundred|thousand|million)$/.test(words[last]?.lower ?? '');
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
  if (denominator > 0 && pieces.length === used + 1)
    return { value, denominator, length: word.text.length, rest: null };
  for (
    let scale = SCALES.get(pieces[used] ?? '');
    scale !== undefined;
    scale = SCALES.get(pieces[used] ?? '')
  ) {
    value *= scale;
    used += 1;
  }
  const length = pieces.slice(0, used).join('-').length;
  return { value, denominator: 0, length, rest: pieces.length > used ? pieces.slice(used).join('-') : null };
}
