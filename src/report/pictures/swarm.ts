/** The place of a mark among many: how far along, in per cent of the width, and in which row above the axis, from 0. */
export interface Spot<T> {
  mark: T;
  at: number;
  lane: number;
}

/** Marks that stand too close for a place each, as one bar. */
export interface Pile<T> {
  at: number;
  marks: T[];
}

/** What a dot takes of the width of a phone, in per cent. */
const DOT = 3.4;
/** From here up a heap of dots is no picture any more. */
const MOST_LANES = 8;

/** Puts marks into rows, from left to right, each into the lowest in which it overlaps nothing. */
function intoLanes<T>(marks: readonly { mark: T; at: number }[]): Spot<T>[] {
  const ends: number[] = [];
  return marks.map(({ mark, at }) => {
    const free = ends.findIndex((end) => at - end >= DOT);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = at;
    return { mark, at, lane };
  });
}

function intoPiles<T>(marks: readonly { mark: T; at: number }[]): Pile<T>[] {
  const piles = new Map<number, T[]>();
  for (const { mark, at } of marks) {
    const bin = Math.min(Math.floor(at / DOT), Math.floor(100 / DOT) - 1);
    piles.set(bin, [...(piles.get(bin) ?? []), mark]);
  }
  return [...piles].map(([bin, of]) => ({ at: (bin + 0.5) * DOT, marks: of }));
}

/**
 * Many marks on one axis, so that none overlaps another: as dots above each other, or, where those would make too high
 * a heap, as bars that count them. Dots keep their exact places, bars stand for a thirtieth of the width.
 * @param marks with their places, from left to right
 */
export function swarmOf<T>(marks: readonly { mark: T; at: number }[]): { dots: Spot<T>[]; piles: Pile<T>[] } {
  const dots = intoLanes(marks);
  const lanes = Math.max(0, ...dots.map(({ lane }) => lane + 1));
  return lanes <= MOST_LANES ? { dots, piles: [] } : { dots: [], piles: intoPiles(marks) };
}
