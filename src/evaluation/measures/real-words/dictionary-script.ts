import { GRAMMAR_WORDS } from './grammar-words.ts';
import type { Script } from './inject.ts';
import { areOneWord } from './one-word.ts';

const LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');

/**
 * A script of our own, which knows no frequencies, so that most wrong words are rarer than the trial’s: of all words of the
 * dictionary that are one slip of the pen away or sound the same, each is as likely. Words of one family are left out.
 */
export function dictionaryScript(
  dictionary: ReadonlySet<string>,
  sounds: ReadonlyMap<string, string>,
): Script {
  const alike = bySound(dictionary, sounds);
  const known = new Map<string, string[]>();
  const mistakes = (word: string): string[] => {
    if (!dictionary.has(word) || GRAMMAR_WORDS.has(word)) return [];
    const slips = oneSlipAway(word).filter((other) => dictionary.has(other));
    const others = new Set([...slips, ...(alike.get(sounds.get(word) ?? '') ?? [])]);
    return [...others].filter((other) => other !== word && !areOneWord(word, other)).sort();
  };
  return {
    rate: 1 / 55,
    mistakes: (word) => {
      const list = known.get(word) ?? mistakes(word);
      known.set(word, list);
      return list;
    },
  };
}

/**
 * Frequent words that sound the same as other frequent ones, as in “principle” for “principal”: the kind of error that
 * people make most and that a model of frequent words finds hardest. Frequent: five times in a million spoken words.
 */
export function soundAlikeScript(
  dictionary: ReadonlySet<string>,
  sounds: ReadonlyMap<string, string>,
  frequencies: ReadonlyMap<string, number>,
): Script {
  const frequent = new Set([...dictionary].filter((word) => (frequencies.get(word) ?? 0) >= 5));
  const alike = bySound(frequent, sounds);
  return {
    // Such words are few: every other one is replaced.
    rate: 1 / 2,
    mistakes: (word) => {
      if (!frequent.has(word) || GRAMMAR_WORDS.has(word)) return [];
      const others = alike.get(sounds.get(word) ?? '') ?? [];
      return others.filter((other) => other !== word && !areOneWord(word, other));
    },
  };
}

function bySound(words: ReadonlySet<string>, sounds: ReadonlyMap<string, string>): Map<string, string[]> {
  return Map.groupBy(
    [...words].sort().filter((word) => sounds.has(word)),
    (word) => sounds.get(word) ?? '',
  );
}

/**
 * Whatever one letter left out, added, replaced or swapped with its neighbour makes of a word (Norvig: How to Write a
 * Spelling Corrector, 2007).
 */
export function oneSlipAway(word: string): string[] {
  const slips: string[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const [first = '', second = ''] = word.slice(at);
    const rest = word.slice(at + 1);
    slips.push(...LETTERS.map((letter) => head + letter + first + rest));
    if (first === '') continue;
    slips.push(head + rest, ...LETTERS.map((letter) => head + letter + rest));
    if (second !== '') slips.push(head + second + first + word.slice(at + 2));
  }
  return slips.filter((slip) => slip !== word);
}
