/** Words in a fixed order, found by number and by spelling. A word becomes a string of its own only when asked for. */
export interface WordList {
  length: number;
  /** The word of a number; empty where there is none. */
  word: (id: number) => string;
  /** A word’s number, of the first where several are alike. */
  idOf: (word: string) => number | undefined;
  /** All of them, a line each. */
  text: string;
}

const NEWLINE = 10;

/**
 * Makes a list of a text with a word a line. A hash table over the text itself is made many times faster than a Map of a
 * hundred thousand strings, and every command reads the model anew.
 */
export function createWordList(text: string): WordList {
  const { length, starts, hashes } = linesOf(text);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * length + 2))).fill(-1);
  const mask = slots.length - 1;
  for (let id = 0; id < length; id += 1) {
    let slot = (hashes[id] ?? 0) & mask;
    // Equal words follow each other from the same slot, so that the first is found first.
    while ((slots[slot] ?? 0) >= 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }

  const end = (id: number): number => (starts[id + 1] ?? 0) - 1;
  const isAt = (id: number, word: string): boolean => {
    const start = starts[id] ?? 0;
    return end(id) - start === word.length && text.startsWith(word, start);
  };
  const idOf = (wanted: string): number | undefined => {
    let hash = FIRST_HASH;
    for (let at = 0; at < wanted.length; at += 1) hash = mixed(hash, wanted.charCodeAt(at));
    let slot = finished(hash) & mask;
    for (;;) {
      const id = slots[slot] ?? -1;
      if (id < 0) return undefined;
      if (isAt(id, wanted)) return id;
      slot = (slot + 1) & mask;
    }
  };
  const word = (id: number): string => (id < 0 || id >= length ? '' : text.slice(starts[id], end(id)));
  return { length, word, idOf, text };
}

/** Where each line begins, and where one more would; and a hash of each. */
function linesOf(text: string): { length: number; starts: Uint32Array; hashes: Int32Array } {
  if (text === '') return { length: 0, starts: Uint32Array.of(0), hashes: new Int32Array() };
  const starts = new Uint32Array(text.length + 2);
  const hashes = new Int32Array(text.length + 1);
  let line = 0;
  let hash = FIRST_HASH;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : NEWLINE;
    if (unit !== NEWLINE) {
      hash = mixed(hash, unit);
      continue;
    }
    hashes[line] = finished(hash);
    line += 1;
    starts[line] = at + 1;
    hash = FIRST_HASH;
  }
  return { length: line, starts: starts.slice(0, line + 1), hashes: hashes.subarray(0, line) };
}

/* FNV-1a (Fowler, Noll and Vo), over UTF-16 units; its upper bits are folded into the lower ones, which are used. */
const FIRST_HASH = 0x811c9dc5;
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const finished = (hash: number): number => hash ^ (hash >>> 15);
