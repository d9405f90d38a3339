import type { Finder } from './tally.ts';
import type { Level } from './thresholds.ts';

/** What all figures about real-word errors are measured with. */
export interface Setting {
  /** The word model: all its words with their scores. */
  find: Finder;
  /** A plain spelling checker, beside it. */
  spell: Finder;
  levels: readonly Level[];
}
