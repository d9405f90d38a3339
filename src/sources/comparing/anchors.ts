/** A sequence of words that both lists have: where it starts in either, and its length. */
export interface Anchor {
  from: number;
  start: number;
  length: number;
}

interface Part {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Lengths of the sequences that are tried: the longer, the surer that they belong together. */
const LENGTHS = [5, 3, 2, 1];

/**
 * Sequences of words that each of two lists has once, in the same order in both, as long as can be: where the lists may be
 * cut, and each piece be compared by itself (the idea of Bram Cohen’s patience diff). The time is linear but for sorting.
 */
export function anchorsOf(one: Int32Array, other: Int32Array, part: Part): Anchor[] {
  for (const length of LENGTHS) {
    const seeds = longestRise(commonOnce(one, other, part, length));
    if (seeds.length > 0) return grown(one, other, part, seeds);
  }
  return [];
}

function commonOnce(
  one: Int32Array,
  other: Int32Array,
  part: Part,
  length: number,
): Omit<Anchor, 'length'>[] {
  const places = onceIn(one, part.from, part.to, length);
  const others = onceIn(other, part.start, part.end, length);
  const common: Omit<Anchor, 'length'>[] = [];
  for (const [hash, from] of places) {
    const start = others.get(hash);
    if (from < 0 || start === undefined || start < 0) continue;
    let at = 0;
    while (at < length && one[from + at] === other[start + at]) at += 1;
    if (at === length) common.push({ from, start });
  }
  return common;
}

/** Where each sequence starts, by its hash; -1 for one that comes again. */
function onceIn(words: Int32Array, from: number, to: number, length: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + length <= to; at += 1) {
    let hash = 17;
    for (let next = at; next < at + length; next += 1) hash = (Math.imul(hash, 31) + (words[next] ?? 0)) | 0;
    places.set(hash, places.has(hash) ? -1 : at);
  }
  return places;
}

/** The longest part of the seeds that rises in both lists; seeds come in the order of the first. */
function longestRise(seeds: Omit<Anchor, 'length'>[]): Omit<Anchor, 'length'>[] {
  const tails: number[] = [];
  const before = new Int32Array(seeds.length).fill(-1);
  seeds.forEach(({ start }, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seeds[tails[middle] ?? 0]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  });
  const rise: Omit<Anchor, 'length'>[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const seed = seeds[at];
    if (seed) rise.push(seed);
  }
  return rise.reverse();
}

/** Makes each seed as long as the lists agree, up to the next one. */
function grown(one: Int32Array, other: Int32Array, part: Part, seeds: Omit<Anchor, 'length'>[]): Anchor[] {
  const anchors: Anchor[] = [];
  let free = { from: part.from, start: part.start };
  for (const seed of seeds) {
    if (seed.from < free.from || seed.start < free.start) continue;
    let { from, start } = seed;
    while (from > free.from && start > free.start && one[from - 1] === other[start - 1]) {
      from -= 1;
      start -= 1;
    }
    let to = seed.from;
    let end = seed.start;
    while (to < part.to && end < part.end && one[to] === other[end]) {
      to += 1;
      end += 1;
    }
    anchors.push({ from, start, length: to - from });
    free = { from: to, start: end };
  }
  return anchors;
}
