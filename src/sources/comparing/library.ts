import type { SourceText } from './types.ts';
import { readWords, type Words } from './words.ts';

/** Texts made ready to be compared with many quotations; made by `prepareTexts`. */
export interface Library {
  texts: readonly IndexedText[];
  /** The words of all texts, one after the other, as numbers; 0 stands between two texts. */
  ids: Int32Array;
  /** The number of each word. */
  numbers: ReadonlyMap<string, number>;
  /** For each word the first of its places in `places`; those of the next word begin where they end. */
  first: Int32Array;
  /** Where each word stands in `ids`, in order. */
  places: Int32Array;
}

export interface IndexedText {
  id: string;
  words: Words;
  /** Where its words stand in the library’s `ids`. */
  from: number;
  to: number;
}

/** Makes texts ready to be compared with many quotations: an index, built once, in linear time. */
export function prepareTexts(texts: readonly SourceText[]): Library {
  const indexed: IndexedText[] = [];
  let length = 1;
  for (const { id, text } of texts) {
    const words = readWords(text);
    indexed.push({ id, words, from: length, to: length + words.keys.length });
    length += words.keys.length + 1;
  }
  const ids = new Int32Array(length);
  const numbers = new Map<string, number>();
  for (const { words, from } of indexed) {
    words.keys.forEach((key, at) => {
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(key, number);
      }
      ids[from + at] = number;
    });
  }
  return { texts: indexed, ids, numbers, ...placesOf(ids, numbers.size) };
}

function placesOf(ids: Int32Array, count: number): Pick<Library, 'first' | 'places'> {
  const first = new Int32Array(count + 2);
  for (const id of ids) if (id > 0) first[id + 1] = (first[id + 1] ?? 0) + 1;
  for (let id = 1; id < first.length; id += 1) first[id] = (first[id] ?? 0) + (first[id - 1] ?? 0);
  const next = first.slice();
  const places = new Int32Array(first.at(-1) ?? 0);
  ids.forEach((id, at) => {
    if (id === 0) return;
    const place = next[id] ?? 0;
    places[place] = at;
    next[id] = place + 1;
  });
  return { first, places };
}

/** The number of a word in the library; -1 for one that no text has. */
export const numberOf = ({ numbers }: Library, key: string): number => numbers.get(key) ?? -1;

/** How often a word stands in the library. */
export function countOf({ first }: Library, number: number): number {
  return number > 0 ? (first[number + 1] ?? 0) - (first[number] ?? 0) : 0;
}

/** Which text a place of `ids` belongs to. */
export function textAt({ texts }: Library, place: number): number {
  let low = 0;
  let high = texts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((texts[middle]?.from ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
