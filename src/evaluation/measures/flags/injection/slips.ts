import { oneSlipAway } from '../../real-words/dictionary-script.ts';
import { readDictionary } from '../../real-words/word-lists.ts';
import { pick, type Random } from './text.ts';

let dictionary: ReadonlySet<string> | undefined;

/** Whether a dictionary has a word, in lower case. */
export function isWord(word: string): boolean {
  dictionary ??= readDictionary();
  return dictionary.has(word);
}

/**
 * A word with one slip of the pen behind its first letter, which makes no other word. Null where there is none.
 * @param isTaken whether something is a word already in some other way
 */
export function misspell(
  word: string,
  random: Random,
  isTaken: (word: string) => boolean = isWord,
): string | null {
  const first = word.charAt(0);
  const slips = oneSlipAway(word.slice(1).toLowerCase())
    .map((rest) => first + rest)
    .filter((slip) => slip.length > 3 && !isTaken(slip) && !isWord(slip.toLowerCase()));
  return pick(slips, random) ?? null;
}
