import type { NumberKind, NumberWord } from './types.ts';
import { SCALES } from './words.ts';

/** The figure itself: where it ends, before what is counted is known. */
export interface Figure {
  value: number;
  step: number;
  isDigits: boolean;
  last: number;
  /** Where it ends in the text; within the last word, where something is joined to it. */
  end: number;
  joined: string | null;
  kind: NumberKind;
}

/** A figure of one word, before it is read. */
export const plain = (word: NumberWord, at: number): Figure => ({
  value: 0,
  step: 1,
  isDigits: false,
  last: at,
  end: word.end,
  joined: null,
  kind: 'count',
});

/** Multiplied by the scales that follow: “1.2 million”, “two hundred thousand”. */
export function scaled(words: readonly NumberWord[], figure: Figure): Figure {
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
export function joinedAfter(words: readonly NumberWord[], figure: Figure): Figure {
  const hyphen = words[figure.last + 1];
  const next = words[figure.last + 2];
  if (hyphen?.start !== figure.end || !/^[-‑]$/.test(hyphen.text)) return figure;
  if (next?.start !== hyphen.end || !/^\p{L}/u.test(next.text)) return figure;
  return { ...figure, joined: next.lower, last: figure.last + 2 };
}
