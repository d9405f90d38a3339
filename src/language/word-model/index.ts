export type { Company, Evidence, Likeness } from './evidence.ts';
export {
  findDoubts,
  findSpunWords,
  findUnusualWords,
  type Doubt,
  type Doubts,
  type UnusualWord,
} from './find-unusual-words.ts';
export { WORD_MODEL, thresholdsOf, wordModel } from './load.ts';
