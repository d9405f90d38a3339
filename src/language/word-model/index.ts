export type { Company, Evidence, Likeness } from './evidence.ts';
export { findSpunWords, findUnusualWords, type UnusualWord } from './find-unusual-words.ts';
export { WORD_MODEL, thresholdsOf, wordModel } from './load.ts';
