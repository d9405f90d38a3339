import type { FuseFilter } from './fuse-filter.ts';
import type { MaskedWords } from './masked-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of a word; several may hold. Words of a dictionary, in lower case, may be checked. */
export const TRAIT = { checked: 1, function: 2, content: 4 } as const;

/** Words that each word may stand in place of. */
export interface Confusables {
  /** By id, rare words behind all others: its candidates lie from here to where the next one’s begin. */
  starts: Uint32Array;
  /** Ids. */
  candidates: Uint16Array;
  /**
   * How each is like the word: edit distance of the spellings in the lower two bits, of the sounds in the
   * next two, 3 being far; 16 is added where one word is made from the other.
   */
  relations: Uint8Array;
}

/** A small neural network that tells how likely a candidate is meant instead of the word that stands there. */
export interface Classifier {
  /** Numbers in each layer, from the features to the one output. */
  layers: readonly number[];
  /** What is taken from each feature, and what it is then multiplied by. */
  means: Float32Array;
  scales: Float32Array;
  /** Layer by layer, for each unit its bias and its weights. */
  weights: Float32Array;
}

/** Scores that so many words in a thousand of clean news reach: 0.2, 0.5 and 8. */
export interface Thresholds {
  high: number;
  medium: number;
  /** From here on a word is worth a second look. */
  look: number;
}

/** Candidates of one kind with what decides about them. */
export interface Suspicion {
  confusables: Confusables;
  /** Their mean tells which words may be wrong at all. */
  sieve: readonly Classifier[];
  /** Theirs tells of those words how likely they are wrong; they learned from what passes the sieve. */
  judges: readonly Classifier[];
  /** And these, for a wrong word, which candidate is right. */
  choosers: readonly Classifier[];
  thresholds: Thresholds;
}

/** Everything that tells whether a word is the wrong one. */
export interface WordModel {
  vocabulary: Vocabulary;
  /** Words in the training texts. */
  all: number;
  /** By id, sums of TRAIT. */
  traits: Uint8Array;
  /** By id, how often the word is written in lower case, of 255. */
  lowerShares: Uint8Array;
  sequences: FuseFilter;
  masked: MaskedWords;
  /** Words that look or sound alike. */
  slips: Suspicion;
  /** Words that mean about the same. */
  spins: Suspicion | null;
}
