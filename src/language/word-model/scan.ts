import { judgeAll, passesSieve } from './classifier.ts';
import {
  WIDTH,
  createReading,
  open,
  placeOf,
  readCandidates,
  temptationOf,
  type Reading,
} from './features.ts';
import type { Suspicion, WordModel } from './model.ts';
import type { Encoded } from './vocabulary.ts';

/** A word that may be the wrong one. */
export interface Suspect {
  /** Which word of the article. */
  at: number;
  /** Log-odds, by the classifier’s own count, that the best candidate is meant. */
  score: number;
  /** Ids of candidates, the best first. */
  better: number[];
}

/** So many better words are told. */
const MOST_BETTER = 3;

/** Candidates below this by the rough first score are not looked at closely: hardly any error that is found later is lost. */
const LEAST_TEMPTATION = -4;

/** Further candidates are told only if they are not much less likely than the best. */
const NEAR_BEST = 2;

/** Judges every word of an article that has candidates; gives those with a score of at least `least`. */
export function scan(article: Encoded, model: WordModel, suspicion: Suspicion, least: number): Suspect[] {
  const reading = createReading(model);
  open(reading, article);
  const suspects: Suspect[] = [];
  for (let at = 0; at < article.ids.length; at += 1) {
    const place = placeOf(reading, at);
    if (place < 0) continue;
    const size = readCandidates(reading, suspicion.confusables, at, place);
    const score = scoreOf(reading, suspicion, size);
    if (score > -Infinity && score >= least)
      suspects.push({ at, score, better: choose(reading, suspicion, size) });
  }
  return suspects;
}

const isTempting = (reading: Reading, row: number): boolean => temptationOf(reading, row) >= LEAST_TEMPTATION;

/** The score of the candidate that speaks most against the word. */
function scoreOf(reading: Reading, { sieve, judges }: Suspicion, size: number): number {
  const { features } = reading;
  let best = -Infinity;
  for (let row = 0; row < size; row += 1) {
    if (!isTempting(reading, row) || !passesSieve(sieve, features, row * WIDTH)) continue;
    best = Math.max(best, judgeAll(judges, features, row * WIDTH));
  }
  return best;
}

/**
 * The candidates that are likely to be right if the word is wrong. The choosers learned from wrong words alone, among a few
 * tempting candidates; the judges have seen far more words, and their opinion counts twice: found on development articles.
 */
function choose(reading: Reading, { judges, choosers }: Suspicion, size: number): number[] {
  const judged: { id: number; score: number }[] = [];
  for (let row = 0; row < size; row += 1) {
    if (!isTempting(reading, row)) continue;
    const at = row * WIDTH;
    judged.push({
      id: reading.candidates[row] ?? 0,
      score: (judgeAll(choosers, reading.features, at) + 2 * judgeAll(judges, reading.features, at)) / 3,
    });
  }
  judged.sort((a, b) => b.score - a.score || a.id - b.id);
  const least = (judged[0]?.score ?? 0) - NEAR_BEST;
  return judged
    .slice(0, MOST_BETTER)
    .filter(({ score }) => score >= least)
    .map(({ id }) => id);
}
