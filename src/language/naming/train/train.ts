/*
 * Counts which names have “the” before them: node src/language/naming/train/train.ts FOLDER [FILE]
 * FOLDER holds texts as the word model’s `train/corpus.ts` describes them; FILE is where the counts go, by default where the
 * program reads them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ORGANISATION_WORDS, TITLES } from '../../reporting/index.ts';
import { readCorpus } from '../../word-model/train/corpus.ts';
import { ARTICLE_COUNTS } from '../articles.ts';
import { countNames, type ArticleCount, type Counts } from './count.ts';

/** From how many places on a name is kept, and how sure its use must be. */
const LEAST = { initials: 10, one: 40, more: 20 };
const SURE = { withThe: 0.97, without: 0.02 };

/** A word that stands in lower case this much of the time is no name by itself: “the House”. */
const MOST_LOWER = 0.1;

const isInitials = (name: string): boolean => /^\p{Lu}{2,}$/u.test(name);

async function main(folder: string, file: string): Promise<void> {
  const { count: articles } = await readCorpus(folder);
  const counts: Counts = { names: new Map(), lower: new Map() };
  for (const paragraph of articles.flat()) countNames(paragraph, counts);
  const lines = [...counts.names]
    .filter(([name, count]) => isKept(name, count, counts.lower))
    .map(([name, { withThe, without }]) => `${name}\t${withThe}\t${without}`)
    .sort();
  writeFileSync(file, `${lines.join('\n')}\n`);
  process.stderr.write(`${lines.length} names written to ${file}\n`);
}

function isKept(name: string, { withThe, without }: ArticleCount, lower: Counts['lower']): boolean {
  const all = withThe + without;
  const share = withThe / all;
  if (isInitials(name)) return all >= LEAST.initials && (share >= SURE.withThe || share <= SURE.without);
  const words = name.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length === 1) {
    const plain = lower.get(last) ?? 0;
    return all >= LEAST.one && share >= SURE.withThe && plain / (plain + all) < MOST_LOWER;
  }
  // “Inspector General”, “Ohio Republican”: people by what they do.
  if (all < LEAST.more || isPerson(last)) return false;
  if (share >= SURE.withThe) return !words.some((word) => /^[\d\p{Ll}]/u.test(word) && word !== 'of');
  const lowered = words.map((word) => word.toLowerCase());
  return (
    share <= SURE.without / 2 &&
    lowered.some((word) => ORGANISATION_WORDS.has(word)) &&
    !lowered.some(isPerson)
  );
}

const isPerson = (word: string): boolean =>
  TITLES.has(word) || /(?:ican|crat|counsel|leader|speaker)$/.test(word);

const [folder, file] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node src/language/naming/train/train.ts FOLDER [FILE]\n');
  process.exitCode = 1;
} else {
  await main(folder, file ?? fileURLToPath(ARTICLE_COUNTS));
}
