/** Words in a shingle. */
const SHINGLE = 3;

/** A shingle of more sentences than this is a set phrase, and tells nothing. */
const MOST_SENTENCES = 12;

/** So large a part of the shorter sentence’s shingles the two must share: one swapped word breaks three of them. */
const LEAST_SHARED = 0.3;

/**
 * Pairs of sentences that share enough stretches of three words to be worth comparing closely (Broder: On the resemblance
 * and containment of documents, 1997), in the order of the later one. The time grows with the text’s length.
 * @param sentences the words of each
 */
export function* findPairs(sentences: readonly (readonly string[])[]): Generator<[number, number]> {
  const holders = new Map<string, number[]>();
  for (const [at, words] of sentences.entries()) {
    const shingles = shinglesOf(words);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (!known) {
        holders.set(shingle, [at]);
        continue;
      }
      if (known.length > MOST_SENTENCES) continue;
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      known.push(at);
    }
    for (const [other, count] of [...shared].sort(([a], [b]) => a - b)) {
      const shorter = Math.min(shingles.size, (sentences[other]?.length ?? 0) - SHINGLE + 1);
      if (count >= LEAST_SHARED * shorter) yield [other, at];
    }
  }
}

/** The same, each sentence only with the first one that it is like. */
export function findCandidates(sentences: readonly (readonly string[])[]): [number, number][] {
  const firsts = new Map<number, number>();
  for (const [other, at] of findPairs(sentences)) if (!firsts.has(at)) firsts.set(at, other);
  return [...firsts].map(([at, other]) => [other, at]);
}

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    shingles.add(words.slice(at, at + SHINGLE).join(' '));
  }
  return shingles;
}
