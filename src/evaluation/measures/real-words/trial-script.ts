import type { Script } from './inject.ts';
import { GRAMMAR_WORDS } from './grammar-words.ts';
import { readData } from './read-data.ts';

/** A word and its mistake may differ in frequency by this factor. */
const MOST_UNEQUAL = 30;

/** The script’s own name for words that are not forms of one another. */
const UNRELATED = '0';

/**
 * The earlier trial’s script: its list of words (82,000 words of SymSpell’s dictionary with their frequencies in Google
 * Books) and its pairs (one or two letters apart, or sounding alike), without forms of one word and pairs of very unequal
 * frequency. The model was made without them. Null where the two files are not there.
 */
export async function readTrialScript(folders: readonly string[]): Promise<Script | null> {
  const words = await readData(folders, 'inj_vocab.tsv');
  const pairs = await readData(folders, 'inj_confus.tsv');
  return words === null || pairs === null ? null : trialScript(words, pairs);
}

/**
 * @param words a line each: word, frequency
 * @param pairs a line each: numbers of two words, distances in letters and in sounds, whether they are forms of one word
 */
export function trialScript(words: string, pairs: string): Script {
  const rows = words.trimEnd().split('\n').map(readWord);
  const mistakes = new Map<string, string[]>();
  for (const line of pairs.trimEnd().split('\n')) {
    const [one, two, , , related] = line.split('\t');
    const right = rows[Number(one)];
    const wrong = rows[Number(two)];
    if (!right || !wrong || related !== UNRELATED || GRAMMAR_WORDS.has(right.word)) continue;
    if (Math.abs(Math.log(wrong.frequency / right.frequency)) > Math.log(MOST_UNEQUAL)) continue;
    const list = mistakes.get(right.word);
    if (list) list.push(wrong.word);
    else mistakes.set(right.word, [wrong.word]);
  }
  return { mistakes: (word) => mistakes.get(word) ?? [], rate: 1 / 55 };
}

function readWord(line: string): { word: string; frequency: number } {
  const [word = '', frequency] = line.split('\t');
  return { word, frequency: Number(frequency) };
}
