import { featuresOf } from './features.ts';
import type { Model } from './model-file.ts';
import { reasonsOf } from './reasons.ts';
import { wordsOf } from './words.ts';

/** How much a claim is worth checking, 0 to 1 in hundredths, and what spoke for it, the strongest first. */
export interface Worth {
  score: number;
  reasons: string[];
}

const MILLION = 1_000_000;

/**
 * The log-odds, in millionths, from which on a score rounds to each hundredth. Compared as whole numbers, a score
 * does not depend on how a machine computes logarithms.
 */
const STEPS = Array.from({ length: 100 }, (_, at) => {
  const share = (at + 0.5) / 100;
  return Math.round(Math.log(share / (1 - share)) * MILLION);
});

/** How much a claim’s words are worth checking, by the given weights. */
export function scoreWith({ rows, unit, bias }: Model, text: string): Worth {
  const words = wordsOf(text);
  if (words.length === 0) return { score: 0, reasons: [] };
  const features = featuresOf(words);
  const each = new Int32Array(words.length);
  let sum = 0;
  features.rows.forEach((row, at) => {
    const weight = rows[row] ?? 0;
    const word = features.words[at] ?? -1;
    sum += weight;
    if (word >= 0) each[word] = (each[word] ?? 0) + weight;
  });
  const odds = bias + Math.round((sum * unit) / Math.sqrt(features.rows.length));
  let low = 0;
  let high = STEPS.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((STEPS[middle] ?? Infinity) <= odds) low = middle + 1;
    else high = middle;
  }
  return { score: low / 100, reasons: reasonsOf(words, each) };
}
