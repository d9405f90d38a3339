import { BORDERS } from './transitions.ts';
import { LABELS } from './labels.ts';

/** What the training program learned: whole numbers only, so that every machine computes the same. */
export interface Model {
  /** Two to the power of these are the rows of the two tables below. */
  wordBits: number;
  labelBits: number;
  /** A row of 16 for each hashed feature of words: seven weights of the first pass, and from 8 on of the second. */
  words: Int8Array;
  /** A row of 8 for each hashed feature of the first pass’s labels. */
  labels: Int8Array;
  /** What it weighs that one label follows another, for each kind of border. */
  transitions: [Int32Array, Int32Array];
  /** Words that are often cues, and how often (1 to 3). */
  cues: ReadonlyMap<string, number>;
}

/** How long a row of each table is. */
export const WORD_ROW = 16;
export const LABEL_ROW = 8;

/** Where the second pass’s weights start in a row of words. */
export const SECOND = 8;

/** How many weights of transitions a pass has. */
export const TRANSITIONS = BORDERS * LABELS * LABELS;
