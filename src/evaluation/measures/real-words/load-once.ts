/* Loads the word model, reads one sentence, and prints as JSON what that took. A program of its own: see `cost.ts`. */

/** What loading took. */
export interface Load {
  /** Milliseconds for reading the model’s file alone. */
  reading: number;
  /** Milliseconds from the import of the program to the first result. */
  toFirstResult: number;
  /** Resident memory in MB. */
  before: number;
  after: number;
}

const SENTENCE = 'The third factor was to maintain the military continent in Syria.';

const megabytes = (): number => process.memoryUsage.rss() / 1_000_000;

const before = megabytes();
const started = performance.now();
const { findUnusualWords, wordModel } = await import('../../../language/word-model/index.ts');
const imported = performance.now();
wordModel();
const reading = performance.now() - imported;
findUnusualWords(SENTENCE, [{ start: 0, end: SENTENCE.length }]);
const toFirstResult = performance.now() - started;
const load: Load = { reading, toFirstResult, before, after: megabytes() };
process.stdout.write(JSON.stringify(load));
