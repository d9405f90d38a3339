import { anchorsOf } from './anchors.ts';

/** What alignment may pass over without cost, and what else counts as equal. */
export interface AlignOptions {
  /** Whether words of the source before the first and behind the last of the quotation cost nothing. */
  isPassage?: boolean;
  /** Before these words of the quotation, the source may have any words more: a bracket or an ellipsis stands there. */
  joints?: ReadonlySet<number>;
  /** How much it is worth to find a word again; 2 where nothing is said. */
  weights?: ArrayLike<number>;
  /** Whether two words that are not equal go together all the same: “need[ed]” and “need”. */
  goTogether?: ((at: number, other: number) => boolean) | undefined;
}

/** What it costs to leave words out on one side, and for each of them. */
const OPEN = 2;
const EACH = 1;

/** So many pairs of words are compared one by one; longer passages are first cut at what they share. */
const CLOSELY = 40_000;
/** Passages that share nothing to cut at are compared up to this size; 8 MB, a fraction of a second. */
const AT_MOST = 8_000_000;

/**
 * Lays two lists of words beside each other so that as many as possible stand opposite their equals, in order and in few
 * pieces: Gotoh, An improved algorithm for matching biological sequences (1982), without substitutions, since what stands
 * in place of what is decided afterwards. Long lists are cut at rare sequences that both have, so that the time is
 * practically linear.
 * @returns for each word of the first list the index of its partner in the second, or -1
 */
export function alignWords(one: Int32Array, other: Int32Array, options: AlignOptions = {}): Int32Array {
  const partners = new Int32Array(one.length).fill(-1);
  alignPart(one, other, { from: 0, to: one.length, start: 0, end: other.length }, options, partners);
  return partners;
}

/** Words `from` to `to` of the one beside words `start` to `end` of the other. */
interface Part {
  from: number;
  to: number;
  start: number;
  end: number;
}

function alignPart(
  one: Int32Array,
  other: Int32Array,
  part: Part,
  options: AlignOptions,
  partners: Int32Array,
): void {
  const work = [part];
  for (let next = work.pop(); next; next = work.pop()) {
    const { from, to, start, end } = trimmed(one, other, next, options, partners);
    const cells = (to - from) * (end - start);
    if (cells === 0) continue;
    const whole = { from, to, start, end };
    const anchors = cells > CLOSELY ? anchorsOf(one, other, whole) : [];
    if (anchors.length === 0) {
      if (cells <= AT_MOST) alignClosely(one, other, whole, options, partners);
      continue;
    }
    let last = { from, start };
    for (const anchor of anchors) {
      work.push({ from: last.from, to: anchor.from, start: last.start, end: anchor.start });
      for (let at = 0; at < anchor.length; at += 1) partners[anchor.from + at] = anchor.start + at;
      last = { from: anchor.from + anchor.length, start: anchor.start + anchor.length };
    }
    work.push({ from: last.from, to, start: last.start, end });
  }
}

/** Pairs what is equal at either end, where both ends belong together. */
function trimmed(
  one: Int32Array,
  other: Int32Array,
  part: Part,
  { isPassage = false }: AlignOptions,
  partners: Int32Array,
): Part {
  let { from, to, start, end } = part;
  if (!(isPassage && from === 0)) {
    for (; from < to && start < end && one[from] === other[start]; from += 1, start += 1)
      partners[from] = start;
  }
  if (!(isPassage && to === one.length)) {
    for (; from < to && start < end && one[to - 1] === other[end - 1]; to -= 1, end -= 1)
      partners[to - 1] = end - 1;
  }
  return { from, to, start, end };
}

/* Where a cell’s score comes from, and whether the gap that ends there goes on. */
const PAIRED = 1;
const SOURCE_GAP = 2;
const OWN_GAP = 3;
const SOURCE_GAP_GOES_ON = 4;
const OWN_GAP_GOES_ON = 8;

const LEAST = -1_000_000_000;

function alignClosely(
  one: Int32Array,
  other: Int32Array,
  { from, to, start, end }: Part,
  { isPassage = false, joints, weights, goTogether }: AlignOptions,
  partners: Int32Array,
): void {
  const width = end - start + 1;
  const trace = new Uint8Array((to - from + 1) * width);
  const isFreeStart = isPassage && from === 0;
  const isFreeEnd = isPassage && to === one.length;
  let score = new Int32Array(width);
  let above = new Int32Array(width);
  const ownGap = new Int32Array(width).fill(LEAST);
  const isFree = (row: number): boolean => joints?.has(from + row) ?? false;
  for (let column = 1; column < width; column += 1) {
    if (isFreeStart) continue;
    score[column] = isFree(0) ? 0 : -OPEN - EACH * column;
    trace[column] = SOURCE_GAP | (column > 1 ? SOURCE_GAP_GOES_ON : 0);
  }
  for (let row = 1; row <= to - from; row += 1) {
    [score, above] = [above, score];
    const base = row * width;
    const at = from + row - 1;
    const word = one[at] ?? -1;
    const weight = weights?.[at] ?? 2;
    const open = isFree(row) ? 0 : OPEN + EACH;
    const each = isFree(row) ? 0 : EACH;
    let sourceGap = LEAST;
    for (let column = 0; column < width; column += 1) {
      let mark = 0;
      const opened = (above[column] ?? LEAST) - OPEN - EACH;
      const longer = (ownGap[column] ?? LEAST) - EACH;
      if (longer > opened) mark |= OWN_GAP_GOES_ON;
      const own = Math.max(opened, longer);
      ownGap[column] = own;
      let best = own;
      let move = OWN_GAP;
      if (column > 0) {
        const begun = (score[column - 1] ?? LEAST) - open;
        const further = sourceGap - each;
        if (further > begun) mark |= SOURCE_GAP_GOES_ON;
        sourceGap = Math.max(begun, further);
        if (sourceGap > best) {
          best = sourceGap;
          move = SOURCE_GAP;
        }
        const place = start + column - 1;
        if (word === other[place] || goTogether?.(at, place)) {
          const paired = (above[column - 1] ?? LEAST) + weight;
          if (paired >= best) {
            best = paired;
            move = PAIRED;
          }
        }
      }
      score[column] = best;
      trace[base + column] = mark | move;
    }
  }
  const last = isFreeEnd ? lastOf(score) : width - 1;
  followBack(trace, width, { row: to - from, column: last }, isFreeStart, (row, column) => {
    partners[from + row - 1] = start + column - 1;
  });
}

function lastOf(score: Int32Array): number {
  let best = 0;
  for (let column = 1; column < score.length; column += 1) {
    if ((score[column] ?? LEAST) > (score[best] ?? LEAST)) best = column;
  }
  return best;
}

function followBack(
  trace: Uint8Array,
  width: number,
  cell: { row: number; column: number },
  isFreeStart: boolean,
  pair: (row: number, column: number) => void,
): void {
  let { row, column } = cell;
  let gap = 0;
  while (row > 0 || (column > 0 && !isFreeStart)) {
    const mark = trace[row * width + column] ?? 0;
    const move = gap === 0 ? mark & 3 : gap;
    if (move === PAIRED) {
      pair(row, column);
      row -= 1;
      column -= 1;
    } else if (move === SOURCE_GAP && column > 0) {
      gap = mark & SOURCE_GAP_GOES_ON ? SOURCE_GAP : 0;
      column -= 1;
    } else if (row > 0) {
      gap = mark & OWN_GAP_GOES_ON ? OWN_GAP : 0;
      row -= 1;
    } else break;
  }
}
