import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashWord } from '../../attribution/hash.ts';
import { featuresOf } from '../features.ts';
import { wordsOf } from '../words.ts';
import type { Example } from './learn.ts';

interface Line {
  sentence_id: number;
  label: 0 | 1;
  text: string;
}

/** An annotated sentence. */
export interface Sentence extends Example {
  text: string;
  /** Where cross-validation puts it, 0 to 3; null for the fifth of the sentences that are kept aside. */
  fold: number | null;
}

/**
 * Reads `claimbuster-train.json` from a folder. Sentences are divided by a hash of their text, so that repeated ones
 * stay together whatever the order of the file: a fifth is kept aside, never trained on nor used to choose a setting.
 */
export function readSentences(folder: string): Sentence[] {
  const lines = JSON.parse(readFileSync(join(folder, 'claimbuster-train.json'), 'utf8')) as Line[];
  return lines.map(({ label, text }) => {
    const part = ((hashWord(text.toLowerCase()) >>> 8) % 1000) / 1000;
    const fold = part < 0.2 ? null : Math.floor((part - 0.2) / 0.2);
    return { text, label, features: featuresOf(wordsOf(text)), fold };
  });
}
