import hunspell from 'dictionary-en';
import nspell from 'nspell';
import type { Finder } from './tally.ts';

const WORD = /[A-Za-z]+(?:['’][A-Za-z]+)*/g;

/** A spelling checker as a finder: hunspell’s method and English dictionary, by nspell. It tells no scores. */
export function createSpellingChecker(): Finder {
  const checker = nspell(Buffer.from(hunspell.aff), Buffer.from(hunspell.dic));
  const known = new Map<string, boolean>();
  const isRight = (word: string): boolean => {
    const answer = known.get(word) ?? checker.correct(word.replace('’', "'"));
    known.set(word, answer);
    return answer;
  };
  return ({ text }) =>
    [...text.matchAll(WORD)]
      .filter(([word]) => !isRight(word))
      .map(({ index, 0: word }) => ({ start: index, end: index + word.length, score: 0, expected: [] }));
}
