import { isFunctionWord } from '../../language/function-words/index.ts';
import { isDate, isName, isNumber, isUnit, hasModal } from './classes.ts';
import { keysOf, type Run } from './kinds.ts';
import { areSameWords, LONGEST } from './same-words.ts';
import { isNegation } from '../../language/negations/index.ts';

/** A run of words and what stands in its place. */
export interface RunPair {
  one: Run;
  other: Run;
}

/** Longer runs are another sentence, not other words of the same. */
const MOST = 40;
/** So many words pair off one by one, where there are as many on either side. */
const FEW = 3;

/**
 * Splits words and what stands in their place into smaller pairs: the same word written otherwise (“organise” and “organize”),
 * two of one class (two numbers, two names), two that look alike (“continent” and “contingent”); and words one by one where
 * there are as many on either side.
 */
export function pairOff({ one, other }: RunPair): RunPair[] {
  const [rows, columns] = [one.to - one.from, other.to - other.from];
  if (rows === 0 || columns === 0 || (rows === 1 && columns === 1)) return [{ one, other }];
  if (rows > MOST || columns > MOST || areSameWords(keysOf(one), keysOf(other))) return [{ one, other }];
  const pairs: RunPair[] = [];
  let last = { one: one.from, other: other.from };
  for (const step of [...likePairs(one, other), null]) {
    const gap = {
      one: { ...one, from: last.one, to: step?.one.from ?? one.to },
      other: { ...other, from: last.other, to: step?.other.from ?? other.to },
    };
    pairs.push(...oneByOne(gap));
    if (!step) break;
    pairs.push(step);
    last = { one: step.one.to, other: step.other.to };
  }
  return pairs;
}

function oneByOne(pair: RunPair): RunPair[] {
  const { one, other } = pair;
  const [length, others] = [one.to - one.from, other.to - other.from];
  if (length === 0 && others === 0) return [];
  if (length > 0 && others > 0 && length !== others) return withoutLinks(pair);
  if (length !== others || length > FEW) return [pair];
  return Array.from({ length }, (_, at) => ({
    one: { ...one, from: one.from + at, to: one.from + at + 1 },
    other: { ...other, from: other.from + at, to: other.from + at + 1 },
  }));
}

/** “against worldwide” and “global”: the longer run’s first word only links, and the rest pairs off. */
function withoutLinks(pair: RunPair): RunPair[] {
  const { one, other } = pair;
  const isOneLonger = one.to - one.from > other.to - other.from;
  const longer = isOneLonger ? one : other;
  const more = Math.abs(one.to - one.from - (other.to - other.from));
  const first = keysOf(longer).slice(0, more);
  if (more > 2 || longer.to - longer.from - more > FEW || !first.every(isFunctionWord)) return [pair];
  const split = longer.from + more;
  const [links, rest] = isOneLonger
    ? [
        { one: { ...one, to: split }, other: { ...other, to: other.from } },
        { one: { ...one, from: split }, other },
      ]
    : [
        { one: { ...one, to: one.from }, other: { ...other, to: split } },
        { one, other: { ...other, from: split } },
      ];
  return keysOf(rest.one).some(isFunctionWord) || keysOf(rest.other).some(isFunctionWord)
    ? [pair]
    : [links, ...oneByOne(rest)];
}

interface Cell {
  score: number;
  rows: number;
  columns: number;
}

/** The pairs that are alike, in order, so that their likeness is greatest. */
function likePairs(one: Run, other: Run): RunPair[] {
  const [height, width] = [one.to - one.from, other.to - other.from];
  const table: Cell[][] = [];
  for (let row = 0; row <= height; row += 1) {
    const line: Cell[] = [];
    table.push(line);
    for (let column = 0; column <= width; column += 1) {
      let best: Cell = { score: line[column - 1]?.score ?? 0, rows: 0, columns: column > 0 ? 1 : 0 };
      const above = table[row - 1]?.[column]?.score ?? -1;
      if (above > best.score || (above === best.score && column === 0))
        best = { score: above, rows: 1, columns: 0 };
      for (const [rows, columns] of SHAPES) {
        const before = table[row - rows]?.[column - columns];
        if (!before) continue;
        const to = { one: one.from + row, other: other.from + column };
        const likeness = likenessOf(
          { ...one, from: to.one - rows, to: to.one },
          { ...other, from: to.other - columns, to: to.other },
        );
        // Of equally good ways, the one that pairs words at like places.
        const nearness = likeness > 0 ? 0.1 / (1 + Math.abs(row / height - column / width)) : 0;
        if (likeness > 0 && before.score + likeness + nearness > best.score) {
          best = { score: before.score + likeness + nearness, rows, columns };
        }
      }
      line.push(best);
    }
  }
  return traceBack(table, one, other);
}

function traceBack(table: readonly Cell[][], one: Run, other: Run): RunPair[] {
  const pairs: RunPair[] = [];
  let [row, column] = [one.to - one.from, other.to - other.from];
  while (row > 0 || column > 0) {
    const { rows, columns } = table[row]?.[column] ?? { rows: row, columns: column };
    if (rows > 0 && columns > 0) {
      pairs.push({
        one: { ...one, from: one.from + row - rows, to: one.from + row },
        other: { ...other, from: other.from + column - columns, to: other.from + column },
      });
    }
    row -= rows;
    column -= columns;
  }
  return pairs.reverse();
}

/** How many words may stand for how many: short forms, hyphened words and numbers are one word or several. */
const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [1, 4],
  [4, 1],
  [2, 3],
  [3, 2],
  [1, LONGEST],
  [LONGEST, 1],
];

function likenessOf(one: Run, other: Run): number {
  const [keys, others] = [keysOf(one), keysOf(other)];
  if (areSameWords(keys, others)) return 2 + keys.length + others.length;
  if (keys.length !== 1 || others.length !== 1) return 0;
  const [key = '', opposite = ''] = [keys[0], others[0]];
  const alike = sharedShare(key, opposite);
  if (alike >= 0.6) return 2 + alike;
  return CLASSES.some((is) => is(one, key) && is(other, opposite)) ? 2 : 0;
}

const CLASSES: readonly ((run: Run, key: string) => boolean)[] = [
  (_, key) => isNegation(key),
  (_, key) => isNumber(key),
  ({ words, from }) => isDate(words, from),
  ({ words, from }) => isUnit(words, from),
  (_, key) => hasModal(key),
  ({ words, from }) => isName(words, from),
];

/** How much of two words is equal at their start and end, of the longer one; nothing for short words. */
function sharedShare(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4) return 0;
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return (start + end) / Math.max(one.length, other.length);
}
