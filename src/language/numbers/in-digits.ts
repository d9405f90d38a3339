import { plain, scaled, type Figure } from './figure.ts';
import type { NumberWord } from './types.ts';
import { SIGNS } from './words.ts';

const DIGITS = /^(\d+(?:[.,]\d+)*)(st|nd|rd|th|s)?$/;
const GLUED = /^(\d+)(\p{L}+)((?:-\p{L}+)*)$/u;

/** “1,200.5”, “1.2m”, “10km”, “the 1990s”, “21st”, “2 ½”. */
export function digitsAt(words: readonly NumberWord[], at: number): Figure | null {
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
        return { ...figure, last: at + 2, joined: lowerOf(glued), end: tail.end - lowerOf(glued).length };
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
  return Number.isFinite(figure.value) ? scaled(words, withFraction(words, figure)) : null;
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
  const slash = words[figure.last + 2];
  const below = words[figure.last + 3];
  if (!next || slash?.text !== '/' || !below || !/^[1-9]$/.test(next.text) || !/^[2-9]$/.test(below.text))
    return figure;
  const value = figure.value + Number(next.text) / Number(below.text);
  return { ...figure, value, step: 1 / 4, last: figure.last + 3, end: below.end };
}
