import { featuresOf } from './features.ts';
import type { Model } from './model-file.ts';
import { reasonsOf } from './reasons.ts';
import { wordsOf, type Word } from './words.ts';

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

/** The log-odds of a text in millionths, its words, and what each added in whole weights. */
function read({ rows, unit, bias }: Model, text: string): { odds: number; words: Word[]; each: Int32Array } {
  const words = wordsOf(text);
  const features = featuresOf(words);
  const each = new Int32Array(words.length);
  let sum = 0;
  for (let at = 0; at < features.count; at += 1) {
    const weight = rows[features.rows[at] ?? 0] ?? 0;
    const word = features.words[at] ?? -1;
    sum += weight;
    if (word >= 0) each[word] = (each[word] ?? 0) + weight;
  }
  const length = Math.max(1, features.count);
  return { odds: bias + Math.round((sum * unit) / Math.sqrt(length)), words, each };
}

/** Log-odds as a share, in hundredths. */
function shareOf(odds: number): number {
  let low = 0;
  let high = STEPS.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((STEPS[middle] ?? Infinity) <= odds) low = middle + 1;
    else high = middle;
  }
  return low / 100;
}

/** The sentence read last: the claims of one sentence follow each other. */
let last: { model: Model; sentence: string; odds: number } | undefined;

function oddsOfSentence(model: Model, sentence: string): number {
  if (last?.model !== model || last.sentence !== sentence) {
    last = { model, sentence, odds: read(model, sentence).odds };
  }
  return last.odds;
}

/** How much a claim is worth checking, by the given weights; the sentence that it is part of counts for half. */
export function scoreWith(model: Model, claim: string, sentence: string): Worth {
  const own = read(model, claim);
  if (own.words.length === 0) return { score: 0, reasons: [] };
  const around = sentence === claim ? own.odds : oddsOfSentence(model, sentence);
  return { score: shareOf((own.odds + around) / 2), reasons: reasonsOf(own.words, own.each) };
}
