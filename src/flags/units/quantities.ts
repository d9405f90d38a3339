import { LONGEST, UNITS, type Unit } from '../../language/units/index.ts';
import type { Figure } from '../numbers/figures.ts';
import type { Token } from '../tokens.ts';

/** A measure: “5 feet 10 inches”, “10 to 12 miles”. */
export interface Quantity {
  unit: Unit;
  /** Its numbers: one, or the two ends of a range, or the sides of “10 by 12 feet”. */
  figures: readonly Figure[];
  /** What a smaller unit adds, in its own unit: 10 inches of “5 feet 10 inches”. */
  rest: { value: number; unit: Unit; step: number } | null;
  start: number;
  end: number;
  /** Index of the last token. */
  last: number;
}

/** The measures of a text in order. */
export function quantitiesOf(tokens: readonly Token[], figures: readonly Figure[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const bare = figures[at];
    if (!bare || !/^(?:count|fraction|year)$/.test(bare.kind)) continue;
    const own = unitAfter(tokens, bare);
    const figure = own?.unit.dimension === 'temperature' ? signed(tokens, bare) : bare;
    if (own) {
      const rest = restAfter(tokens, own, figures[at + 1]);
      found.push({
        ...own,
        figures: [figure],
        rest: rest?.rest ?? null,
        ...(rest?.place ?? {}),
        start: figure.start,
      });
      if (rest) at += 1;
      continue;
    }
    const next = figures[at + 1];
    if (
      next?.first !== figure.last + 2 ||
      !/^(?:[-–—‑]|to|by|x|×)$/.test(tokens[figure.last + 1]?.lower ?? '')
    )
      continue;
    const shared = next.kind === 'count' ? unitAfter(tokens, next) : null;
    if (!shared) continue;
    found.push({ ...shared, figures: [figure, next], rest: null, start: figure.start });
    at += 1;
  }
  return found;
}

/** “minus 10 °C”, “−10 °C”; not the hyphen of a range. */
function signed(tokens: readonly Token[], figure: Figure): Figure {
  const sign = tokens[figure.first - 1];
  const before = tokens[figure.first - 2];
  const isSign =
    sign?.lower === 'minus' ||
    (/^[-−–]$/.test(sign?.text ?? '') && sign?.end === figure.start && before?.end !== sign.start);
  const isOpened = sign?.end === figure.start && before?.text === '(' && /^[-−–]$/.test(sign.text);
  if (!sign || (!isSign && !isOpened)) return figure;
  return { ...figure, value: -figure.value, first: figure.first - 1, start: sign.start };
}

type Place = Pick<Quantity, 'unit' | 'end' | 'last'>;

/** The unit of a number: “10 miles”, “10km”, “a 10-mile walk”, “100 °F”. */
function unitAfter(tokens: readonly Token[], figure: Figure): Place | null {
  const joined = figure.joined?.replace(/-(?:long|tall|high|wide|deep)$/, '') ?? null;
  if (joined !== null) {
    const [first = '', ...others] = joined.split('-');
    const unit = UNITS.get([first, ...others].join(' ')) ?? (others.length === 0 ? undefined : null);
    if (unit && first !== 'm' && first !== 'c' && first !== 'f')
      return { unit, end: tokens[figure.last]?.end ?? figure.end, last: figure.last };
    if (unit) return { unit, end: figure.end + first.length, last: figure.last };
    // “a 10-square-mile area” is one word, “10-square mile” two.
    if (!UNITS.has(`${first} mile`) || others.length > 0) return null;
  }
  const words: string[] = joined === null ? [] : [joined];
  let best: Place | null = null;
  for (let at = figure.last + 1; words.length < LONGEST; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== figure.sentence) break;
    if (token.text === '.') continue;
    words.push(token.lower);
    const unit = UNITS.get(words.join(' '));
    if (unit) best = { unit, end: token.end, last: at };
  }
  if (!best || isOther(tokens, best)) return null;
  return best;
}

/** “miles per gallon”, “pounds per square inch”: no plain measure. “in” is a preposition, “C” and “F” letters of a list. */
function isOther(tokens: readonly Token[], { last, unit }: Place): boolean {
  const token = tokens[last];
  const next = tokens[last + 1]?.lower ?? '';
  if (token?.lower === 'in' || (token?.lower === 'st' && next !== '')) return true;
  if (
    /^[cflg]$/.test(token?.lower ?? '') &&
    unit.dimension === 'temperature' &&
    !/^[CF]$/.test(token?.text ?? '')
  )
    return true;
  return (
    next === 'per' ||
    (next === '/' && /^(?:s|sec|gallon|l|h|hr|second|hour)$/.test(tokens[last + 2]?.lower ?? ''))
  );
}

/** “5 feet 10 inches”, “5ft 10in”, “7 pounds and 5 ounces”, “12 stone 4 pounds”. */
function restAfter(
  tokens: readonly Token[],
  { unit, last }: Place,
  next: Figure | undefined,
): { rest: NonNullable<Quantity['rest']>; place: { end: number; last: number } } | null {
  if (next?.kind !== 'count' || unit.system !== 'imperial') return null;
  const between = tokens.slice(last + 1, next.first).map(({ lower }) => lower);
  if (between.length > 1 || (between[0] !== undefined && between[0] !== 'and' && between[0] !== ','))
    return null;
  const small =
    next.joined === 'in'
      ? { unit: UNITS.get('inch'), end: tokens[next.last]?.end ?? next.end, last: next.last }
      : unitAfter(tokens, next);
  if (small?.unit?.dimension !== unit.dimension || small.unit.system !== 'imperial') return null;
  if ((small.unit.sizes[0] ?? 0) >= (unit.sizes[0] ?? 0) || small.unit.dimension === 'temperature')
    return null;
  return {
    rest: { value: next.value, unit: small.unit, step: next.step },
    place: { end: small.end, last: small.last },
  };
}
