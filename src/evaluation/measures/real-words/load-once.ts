/* Loads the word model, reads one sentence, and prints as JSON what that took. A program of its own: see `cost.ts`. */

/** What loading took. */
export interface Load {
  milliseconds: number;
  /** Resident memory in MB. */
  before: number;
  after: number;
}

const SENTENCE = 'The third factor was to maintain the military continent in Syria.';

const megabytes = (): number => process.memoryUsage.rss() / 1_000_000;

const before = megabytes();
const started = performance.now();
const { findUnusualWords } = await import('../../../language/word-model/index.ts');
findUnusualWords(SENTENCE, [{ start: 0, end: SENTENCE.length }]);
const milliseconds = performance.now() - started;
const load: Load = { milliseconds, before, after: megabytes() };
process.stdout.write(JSON.stringify(load));
