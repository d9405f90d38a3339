import type { AsPlainObject } from 'minisearch';
import type { PackedIndex } from './types.ts';

/*
 * MiniSearch writes its index as JSON that names every document anew for every word, which for 20,000 claims is
 * some 4 MB. The same, without loss: the words sorted, each with the letters that it shares with the one before
 * left off; the documents of each by their distance from the one before; how often only where it is not once.
 * Documents must be numbered from 0 in the order in which they were added, and there must be one field.
 */

/** What stands between two words, and between the documents of two words. */
const NEXT = '\n';

function sharedLetters(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Where a word stands: the distances in base 36, `*` and the count where it stands there more than once. */
function packPlaces(counts: Record<string, number>): string {
  let last = -1;
  return Object.keys(counts)
    .map(Number)
    .sort((a, b) => a - b)
    .map((document) => {
      const distance = (document - last).toString(36);
      last = document;
      const count = counts[document] ?? 1;
      return count === 1 ? distance : `${distance}*${count}`;
    })
    .join(' ');
}

/** The reverse of `packPlaces`. */
function unpackPlaces(packed: string): Record<string, number> {
  const counts: Record<string, number> = {};
  let document = -1;
  for (const part of packed.split(' ')) {
    const [distance = '', count] = part.split('*');
    document += parseInt(distance, 36);
    counts[document] = count === undefined ? 1 : Number(count);
  }
  return counts;
}

/** Packs an index of MiniSearch. */
export function packIndex(json: AsPlainObject): PackedIndex {
  const { index, documentIds: _ids, fieldLength, storedFields: _fields, ...head } = json;
  const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  let last = '';
  const words = sorted.map(([word]) => {
    const shared = Math.min(sharedLetters(last, word), 35);
    last = word;
    return shared.toString(36) + word.slice(shared);
  });
  const places = sorted.map(([, fields]) =>
    packPlaces((fields as Record<string, Record<string, number>>)['0'] ?? {}),
  );
  const lengths = Array.from(
    { length: head.documentCount },
    (_, document) => (fieldLength as Record<string, number[]>)[document]?.[0] ?? 0,
  );
  return { head, lengths, words: words.join(NEXT), places: places.join(NEXT) };
}

/** The index of MiniSearch again, for `MiniSearch.loadJS`. */
export function unpackIndex({ head, lengths, words, places }: PackedIndex): AsPlainObject {
  const placed = places.split(NEXT);
  let last = '';
  const index = (words === '' ? [] : words.split(NEXT)).map((packed, at) => {
    last = last.slice(0, parseInt(packed.charAt(0), 36)) + packed.slice(1);
    return [last, { '0': unpackPlaces(placed[at] ?? '') }];
  });
  return {
    ...head,
    documentIds: Object.fromEntries(lengths.map((_, document) => [document, document])),
    fieldLength: Object.fromEntries(lengths.map((length, document) => [document, [length]])),
    storedFields: {},
    index: index as unknown as AsPlainObject['index'],
  };
}
