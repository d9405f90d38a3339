import hunspell from 'dictionary-en';
import nspell, { type Nspell } from 'nspell';

let loaded: Nspell | undefined;

const answers = new Map<string, boolean>();

/** More words than a long text asks for need not be remembered. */
const MOST_ANSWERS = 20_000;

/**
 * Whether a word is in the hunspell dictionary of English, in any of its forms. To read the dictionary takes as long as thousands of
 * words of all other work, so it is read when it is first asked, and should be asked last.
 */
export function isInDictionary(word: string): boolean {
  const known = answers.get(word);
  if (known !== undefined) return known;
  loaded ??= nspell(Buffer.from(hunspell.aff), Buffer.from(hunspell.dic));
  const answer = loaded.correct(word);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(word, answer);
  return answer;
}
