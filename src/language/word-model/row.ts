import type { Around, Fit } from './around.ts';
import { logarithm } from './logarithm.ts';
import { TRAIT, type WordModel } from './model.ts';
import { COUNTS } from './sequences.ts';
import { CASE } from './tokens.ts';
import { SIGN } from './vocabulary.ts';

/** What is known of each candidate for a word, as numbers; the classifier reads them in this order. */
export const FEATURES: readonly string[] = [
  // How much likelier the candidate makes its surroundings than the word, as logarithms.
  'before twoBefore after twoAfter between gapBefore gapAfter sentence favours',
  // The masked-word model.
  'fitGain fitWord fitCandidate topicGain topicWord fitRank fitOverMean fitBehindBest',
  // How often the word and the candidate stood in such surroundings, as logarithms.
  'wordBefore wordAfter wordTwoBefore wordBetween wordTwoAfter wordGapBefore wordGapAfter',
  'candBefore candAfter candTwoBefore candBetween candTwoAfter candGapBefore candGapAfter',
  'wordCount candCount expectedBefore expectedAfter countBefore countAfter',
  // What the two are like.
  'letters sounds homophone length lengthGain sameInitial sameEnd family wordIsFunction candIsFunction',
  'wordIsRare wordLower candLower candidates',
  // Where it stands.
  'capital opensSentence edgeBefore edgeAfter unknownBefore unknownAfter headline',
  // The rest of the article.
  'wordElsewhere candElsewhere candElsewhereOnly',
].flatMap((names) => names.split(' '));

export const WIDTH = FEATURES.length;

/** What all rows of one word share. */
export interface Known {
  model: WordModel;
  around: Around;
  /** The word and its surroundings in counts. */
  fit: Fit;
  /** As it is spelled where it is known. */
  written: string;
  /** How it is written: a sum of CASE. */
  cases: number;
  /** How well it fits what the neighbours and the topic ask for, and the topic alone. */
  whole: number;
  topic: number;
  /** How often it stands in the article, itself included. */
  inArticle: number;
}

/** What the rows of one word and one kind of candidates share. */
export interface Others {
  /** How many candidates the word has. */
  size: number;
  /** How well those fit that are not far behind the word: the first `kept` numbers. */
  fits: Float64Array;
  kept: number;
  /** Of all candidates. */
  best: number;
  mean: number;
}

/** What a row has for itself. */
export interface Candidate {
  fit: Fit;
  whole: number;
  topic: number;
  /** How it is like the word, as in `Confusables`. */
  relation: number;
  /** How often it stands in the article. */
  inArticle: number;
}

/**
 * A rough first score of a candidate, from the words next to it and the masked-word model: what is far below the others
 * need not be looked at closely.
 */
export const temptation = (before: number, after: number, fitGain: number): number =>
  before + after + 2 * fitGain;

/** The same from a row. */
export const temptationIn = (features: Float64Array, at: number): number =>
  temptation(features[at] ?? 0, features[at + 2] ?? 0, features[at + 9] ?? 0);

/** By level, the logarithm of one more than the count. */
const LOG_COUNTS = COUNTS.map((count) => logarithm(1 + count));

/** Writes what is known of a candidate from `at` on. */
export function writeRow(
  features: Float64Array,
  at: number,
  known: Known,
  others: Others,
  candidate: Candidate,
): void {
  let to = writeGains(features, at, known.fit, candidate.fit);
  to = writeFits(features, to, known, others, candidate);
  to = writeLevels(features, to, known.fit);
  to = writeLevels(features, to, candidate.fit);
  to = writeCounts(features, to, known, candidate.fit);
  to = writeLikeness(features, to, known, others, candidate);
  to = writeSurroundings(features, to, known);
  to = writeElsewhere(features, to, known, candidate);
  if (to !== at + WIDTH) throw new Error(`${to - at} features are computed, ${WIDTH} are named`);
}

function writeGains(features: Float64Array, at: number, word: Fit, candidate: Fit): number {
  let favours = 0;
  for (let kind = 0; kind < 8; kind += 1) {
    const gain = (candidate.logs[kind] ?? 0) - (word.logs[kind] ?? 0);
    if (kind < 7 && gain > 0) favours += 1;
    features[at + kind] = gain;
  }
  features[at + 8] = favours;
  return at + 9;
}

function writeFits(
  features: Float64Array,
  at: number,
  known: Known,
  { fits, kept, best, mean }: Others,
  { whole, topic }: Candidate,
): number {
  let rank = 0;
  for (let other = 0; other < kept; other += 1) if ((fits[other] ?? 0) > whole) rank += 1;
  let to = at;
  features[to++] = whole - known.whole;
  features[to++] = known.whole;
  features[to++] = whole;
  features[to++] = topic - known.topic;
  features[to++] = known.topic;
  features[to++] = rank;
  features[to++] = whole - mean;
  features[to++] = whole - best;
  return to;
}

function writeLevels(features: Float64Array, at: number, fit: Fit): number {
  let to = at;
  features[to++] = LOG_COUNTS[fit.before] ?? 0;
  features[to++] = LOG_COUNTS[fit.after] ?? 0;
  features[to++] = LOG_COUNTS[fit.twoBefore] ?? 0;
  features[to++] = LOG_COUNTS[fit.between] ?? 0;
  features[to++] = LOG_COUNTS[fit.twoAfter] ?? 0;
  features[to++] = LOG_COUNTS[fit.gapBefore] ?? 0;
  features[to++] = LOG_COUNTS[fit.gapAfter] ?? 0;
  return to;
}

function writeCounts(features: Float64Array, at: number, { fit, around }: Known, candidate: Fit): number {
  const { count } = fit;
  const { countL1, countR1, all } = around;
  let to = at;
  features[to++] = logarithm(count);
  features[to++] = logarithm(candidate.count);
  features[to++] = logarithm((count * (countL1 + 1)) / all + 0.001);
  features[to++] = logarithm((count * (countR1 + 1)) / all + 0.001);
  features[to++] = logarithm(countL1 + 1);
  features[to++] = logarithm(countR1 + 1);
  return to;
}

function writeLikeness(
  features: Float64Array,
  at: number,
  { model, fit, written }: Known,
  { size }: Others,
  candidate: Candidate,
): number {
  const { traits, lowerShares, vocabulary } = model;
  const word = fit.id;
  const { id } = candidate.fit;
  const { relation } = candidate;
  const other = vocabulary.words.word(id);
  const sounds = (relation >> 2) & 3;
  let to = at;
  features[to++] = relation & 3;
  features[to++] = sounds;
  features[to++] = sounds === 0 ? 1 : 0;
  features[to++] = written.length;
  features[to++] = other.length - written.length;
  features[to++] = other.charCodeAt(0) === written.charCodeAt(0) ? 1 : 0;
  features[to++] = other.charCodeAt(other.length - 1) === written.charCodeAt(written.length - 1) ? 1 : 0;
  features[to++] = relation >> 4;
  features[to++] = (traits[word] ?? 0) & TRAIT.function ? 1 : 0;
  features[to++] = (traits[id] ?? 0) & TRAIT.function ? 1 : 0;
  features[to++] = word === SIGN.rare ? 1 : 0;
  features[to++] = (lowerShares[word] ?? 0) / 255;
  features[to++] = (lowerShares[id] ?? 0) / 255;
  features[to++] = size;
  return to;
}

function writeSurroundings(features: Float64Array, at: number, { cases, around }: Known): number {
  let to = at;
  features[to++] = cases & CASE.capital ? 1 : 0;
  features[to++] = cases & CASE.opensSentence ? 1 : 0;
  features[to++] = edge(around.l1);
  features[to++] = edge(around.r1);
  features[to++] = around.l1 <= SIGN.rare ? 1 : 0;
  features[to++] = around.r1 <= SIGN.rare ? 1 : 0;
  features[to++] = cases & CASE.headline ? 1 : 0;
  return to;
}

const edge = (id: number): number => (id === SIGN.end ? 2 : id === SIGN.pause || id === SIGN.hyphen ? 1 : 0);

function writeElsewhere(features: Float64Array, at: number, known: Known, candidate: Candidate): number {
  const word = Math.min(5, known.fit.id === SIGN.rare ? 0 : known.inArticle - 1);
  const other = Math.min(5, candidate.inArticle);
  features[at] = word;
  features[at + 1] = other;
  features[at + 2] = word === 0 && other > 0 ? 1 : 0;
  return at + 3;
}
