import type { Injector, Script } from '../damage.ts';
import { bodyOf, matchesIn, pick, replace } from '../text.ts';

const SMALL =
  /(?<=\p{L} )(?:the|of|and|to|a|in|for|with|from|at|by|was|were|are|their|his|this|which)(?= \p{L})/gu;

const LONG = /(?<=\p{L} )\p{Ll}{5,}(?= \p{L})/gu;

/** Writes a word twice. */
const twice =
  (pattern: RegExp): Injector =>
  (article, random) => {
    const word = pick(matchesIn(article, bodyOf(article), pattern), random);
    return word
      ? { edits: [replace({ start: word.start, end: word.start }, `${word.text} `)], places: [word] }
      : null;
  };

export const repeatedWords: Script = {
  rule: 'repeated-words',
  kinds: [
    { what: 'a small word written twice', inject: twice(SMALL) },
    { what: 'a long word written twice', inject: twice(LONG) },
  ],
};
