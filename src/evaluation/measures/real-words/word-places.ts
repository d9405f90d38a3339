/** A word where it stands in a paragraph. */
export interface WordPlace {
  start: number;
  word: string;
}

/** Letters, for the earlier trial’s script, are those of English and everything beyond ASCII. */
const LETTER = 'A-Za-z\\u0080-\\uffff';

/** “It’s”: what is left of a shortened verb, or a genitive, is no part of the word before it; “don’t” is one word. */
const SHORTENED = `'(?:s|re|ve|ll|d|m)(?![${LETTER}])`;

/** Numbers come first, so that “5th” and “$2.5m” hide no word. */
const TOKEN = new RegExp(
  `\\$?[0-9](?:[0-9${LETTER}]|[,.](?=[0-9]))*|([${LETTER}][0-9${LETTER}]*)(?:${SHORTENED}|('[${LETTER}]+))?`,
  'gi',
);

/**
 * The words of a paragraph with typewriter’s apostrophes, numbers left out: exactly those that the earlier trial’s script
 * counted, since it drew a random number for each.
 */
export function findWordPlaces(paragraph: string): WordPlace[] {
  const places: WordPlace[] = [];
  for (const { index, 1: head, 2: rest = '' } of paragraph.matchAll(TOKEN)) {
    if (head !== undefined) places.push({ start: index, word: head + rest });
  }
  return places;
}
