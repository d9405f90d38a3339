import { judgeAll, passesSieve } from './classifier.ts';
import type { Suspicion, WordModel } from './model.ts';
import { createReading, open, placeOf, readCandidates, type Reading } from './reading.ts';
import { WIDTH } from './row.ts';
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

/** What is asked of each word: in what way it may be wrong, and how sure that must be. */
export interface Question {
  suspicion: Suspicion;
  /** Only words with a score of at least this. */
  least: number;
}

/** A suspect whose better words are still to be chosen, which costs more than finding it. */
export interface Found {
  at: number;
  score: number;
  /** The tempting candidates: their ids, and their features row by row. */
  candidates: Uint16Array;
  features: Float64Array;
}

/** So many better words are told. */
const MOST_BETTER = 3;

/** Candidates below this by the rough first score are not looked at closely: hardly any error that is found later is lost. */
const LEAST_TEMPTATION = -4;

/** Further candidates are told only if they are not much less likely than the best. */
const NEAR_BEST = 2;

/** Judges every word of an article that has candidates; gives those with a score of at least `least`. */
export function scan(article: Encoded, model: WordModel, suspicion: Suspicion, least: number): Suspect[] {
  const [found = []] = scanFor(article, model, [{ suspicion, least }]);
  return found.map((one) => ({ at: one.at, score: one.score, better: chooseBetter(one, suspicion) }));
}

/** Puts several questions to every word in one reading of the article; gives what was found for each. */
export function scanFor(article: Encoded, model: WordModel, questions: readonly Question[]): Found[][] {
  const reading = createReading(model);
  open(reading, article);
  const found = questions.map((): Found[] => []);
  for (let at = 0; at < article.ids.length; at += 1) {
    const place = placeOf(reading, at);
    if (place < 0) continue;
    for (let n = 0; n < questions.length; n += 1) {
      const question = questions[n];
      if (!question) continue;
      const size = readCandidates(reading, question.suspicion.confusables, at, place, LEAST_TEMPTATION);
      const score = size === 0 ? -Infinity : scoreOf(reading, question.suspicion, size);
      if (score === -Infinity || score < question.least) continue;
      found[n]?.push({
        at,
        score,
        candidates: reading.candidates.slice(0, size),
        features: reading.features.slice(0, size * WIDTH),
      });
    }
  }
  return found;
}

/** The score of the candidate that speaks most against the word. */
function scoreOf({ features }: Reading, { sieve, judges }: Suspicion, size: number): number {
  let best = -Infinity;
  for (let row = 0; row < size; row += 1) {
    if (!passesSieve(sieve, features, row * WIDTH)) continue;
    best = Math.max(best, judgeAll(judges, features, row * WIDTH));
  }
  return best;
}

/**
 * The candidates that are likely to be right if the word is wrong. The choosers learned from wrong words alone, among a few
 * tempting candidates; the judges have seen far more words, and their opinion counts twice: found on development articles.
 */
export function chooseBetter({ candidates, features }: Found, { judges, choosers }: Suspicion): number[] {
  const judged = [...candidates].map((id, row) => {
    const at = row * WIDTH;
    return { id, score: (judgeAll(choosers, features, at) + 2 * judgeAll(judges, features, at)) / 3 };
  });
  judged.sort((a, b) => b.score - a.score || a.id - b.id);
  const least = (judged[0]?.score ?? 0) - NEAR_BEST;
  return judged
    .slice(0, MOST_BETTER)
    .filter(({ score }) => score >= least)
    .map(({ id }) => id);
}
