import type { Span } from '../../../schemas/common.ts';
import type { SpoiltText } from './inject.ts';
import type { NewsText } from './news.ts';

/** A word that something took for wrong. */
export interface Finding extends Span {
  score: number;
  /** Better words, the best first. */
  expected: readonly string[];
}

/** Looks for wrong words in a text: the word model, or what stands beside it. */
export type Finder = (text: NewsText) => readonly Finding[];

/** What was found in texts of which is known what is wrong in them. */
export interface Tally {
  texts: number;
  words: number;
  errors: number;
  /** Errors that were found, with how sure, and whether the first of the better words was the right one. */
  hits: { score: number; isRightFirst: boolean }[];
  /** The scores of words that were found though nothing is wrong with them. */
  alarms: number[];
}

/** Runs a finder over texts. A word found is a hit where it covers the beginning of the wrong word. */
export function tally(texts: readonly SpoiltText[], find: Finder): Tally {
  const result: Tally = { texts: texts.length, words: 0, errors: 0, hits: [], alarms: [] };
  for (const text of texts) {
    result.words += text.words;
    result.errors += text.errors.length;
    const hits = new Map<SpoiltText['errors'][number], Finding>();
    for (const finding of find(text)) {
      const error = text.errors.find(({ start }) => finding.start <= start && start < finding.end);
      if (!error) result.alarms.push(finding.score);
      else if (finding.score > (hits.get(error)?.score ?? -Infinity)) hits.set(error, finding);
    }
    for (const [{ right }, { score, expected }] of hits) {
      result.hits.push({ score, isRightFirst: expected[0]?.toLowerCase() === right.toLowerCase() });
    }
  }
  return result;
}

/** Clean texts as texts with nothing wrong in them. */
export function asClean(texts: readonly NewsText[]): SpoiltText[] {
  return texts.map((text) => ({ ...text, errors: [] }));
}

/** Tallies of different texts as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    texts: tallies.reduce((sum, { texts }) => sum + texts, 0),
    words: tallies.reduce((sum, { words }) => sum + words, 0),
    errors: tallies.reduce((sum, { errors }) => sum + errors, 0),
    hits: tallies.flatMap(({ hits }) => hits),
    alarms: tallies.flatMap(({ alarms }) => alarms),
  };
}

/** The share of the errors that have at least this score. */
export function recallAt({ hits, errors }: Tally, threshold: number): number {
  return share(hits.filter(({ score }) => score >= threshold).length, errors);
}

/** Of the errors found, the share whose first better word is the right one. */
export function rightFirstAt({ hits }: Tally, threshold: number): number {
  const found = hits.filter(({ score }) => score >= threshold);
  return share(found.filter(({ isRightFirst }) => isRightFirst).length, found.length);
}

/** Of the words found with a score in this band, the share that is indeed wrong. */
export function precisionWithin({ hits, alarms }: Tally, from: number, below: number): number {
  const isWithin = (score: number): boolean => score >= from && score < below;
  const right = hits.filter(({ score }) => isWithin(score)).length;
  return share(right, right + alarms.filter(isWithin).length);
}

/** Alarms of at least this score in 1,000 words. */
export function alarmRateAt({ alarms, words }: Pick<Tally, 'alarms' | 'words'>, threshold: number): number {
  return share(alarms.filter((score) => score >= threshold).length, words / 1000);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
