/** Words are numbered below this, so that a hash and a number fit into one double. */
const MOST_WORDS = 1 << 20;

/**
 * Pairs of strings from which the same is left when up to `most` characters of each are dropped: every pair with an edit
 * distance of at most `most` is among them (Garbe's symmetric deletes), and some others.
 * @param from only pairs of which one is numbered below this
 * @param isWanted further tells which strings take part, and how many of its characters may be dropped
 * @returns pairs (lower, higher), as `lower * MOST_WORDS + higher`, in order, each once
 */
export function nearPairs(
  strings: readonly string[],
  below: number,
  most: (text: string) => number,
): Float64Array {
  const keys: number[] = [];
  strings.forEach((text, index) => {
    for (const hash of deletes(text, most(text))) keys.push(hash * MOST_WORDS + index);
  });
  const sorted = Float64Array.from(keys).sort();
  const pairs: number[] = [];
  for (let from = 0; from < sorted.length;) {
    const hash = Math.floor((sorted[from] ?? 0) / MOST_WORDS);
    let to = from + 1;
    while (to < sorted.length && Math.floor((sorted[to] ?? 0) / MOST_WORDS) === hash) to += 1;
    for (let i = from; i < to; i += 1) {
      const one = (sorted[i] ?? 0) % MOST_WORDS;
      if (one >= below) break;
      for (let j = i + 1; j < to; j += 1) pairs.push(one * MOST_WORDS + ((sorted[j] ?? 0) % MOST_WORDS));
    }
    from = to;
  }
  const all = Float64Array.from(pairs).sort();
  return all.filter((pair, at) => pair !== all[at - 1]);
}

/** Takes a pair apart. */
export function pairOf(pair: number): [number, number] {
  return [Math.floor(pair / MOST_WORDS), pair % MOST_WORDS];
}

function deletes(text: string, most: number): Set<number> {
  const hashes = new Set<number>([hashOf(text)]);
  let level = [text];
  for (let round = 0; round < most; round += 1) {
    const next = new Set<string>();
    for (const word of level) {
      for (let at = 0; at < word.length; at += 1) next.add(word.slice(0, at) + word.slice(at + 1));
    }
    for (const word of next) hashes.add(hashOf(word));
    level = [...next];
  }
  return hashes;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
