import type { Suspicion, WordModel } from '../model.ts';
import { SIGN, type Encoded } from '../vocabulary.ts';
import { scan, type Suspect } from '../scan.ts';
import { GENUINE_ERRORS } from './genuine-errors.ts';
import type { Progress } from './progress.ts';

/** Alarms per 1,000 words of clean news at which a flag is of high and of medium severity, and a word worth a second look. */
const ALARMS = { high: 0.2, medium: 0.5, look: 8 } as const;

/** The scores that so many words of clean articles reach; what they reach there is taken for a false alarm. */
export function findThresholds(
  articles: readonly Encoded[],
  model: WordModel,
  suspicion: Suspicion,
  progress: Progress,
): Suspicion['thresholds'] {
  const scores: number[] = [];
  let words = 0;
  articles.forEach((article, at) => {
    progress('thresholds', at, articles.length);
    for (const id of article.ids) if (isWord(id)) words += 1;
    for (const suspect of scan(article, model, suspicion, -Infinity)) {
      if (!isGenuine(article, model, suspect)) scores.push(suspect.score);
    }
  });
  scores.sort((a, b) => b - a);
  const at = (alarms: number): number => {
    const allowed = Math.floor((alarms * words) / 1000);
    // Texts too few for any alarm, or without so many, still give a threshold: none of their words reaches it, or all do.
    const above = scores[allowed - 1] ?? (allowed === 0 ? (scores[0] ?? 0) + 1 : (scores.at(-1) ?? 1));
    const below = scores[allowed] ?? above - 1;
    return Math.round(((above + below) / 2) * 1e4) / 1e4;
  };
  return { high: at(ALARMS.high), medium: at(ALARMS.medium), look: at(ALARMS.look) };
}

/** Numbers are words too; signs between words are not. */
const isWord = (id: number): boolean => id !== SIGN.end && id !== SIGN.pause && id !== SIGN.hyphen;

function isGenuine({ ids }: Encoded, { vocabulary }: WordModel, { at, better }: Suspect): boolean {
  const wordOf = (id: number | undefined): string => vocabulary.words.word(id ?? 0);
  return GENUINE_ERRORS.has(`${wordOf(ids[at])} ${wordOf(better[0])}`);
}
