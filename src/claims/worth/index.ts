import { readFileSync } from 'node:fs';
import { decodeModel, type Model } from './model-file.ts';
import { scoreWith, type Worth } from './score.ts';

/** Where the weights lie: beside the program, which runs from its sources. */
export const WEIGHTS = new URL('worth.weights', import.meta.url);

let loaded: Model | undefined;

/**
 * How much a claim is worth checking, 0 to 1 in hundredths: the share of sentences of such a score that annotators
 * of ClaimBuster’s debates called check-worthy, of a set with as many that they did not. It ranks; it hides nothing.
 * The same words always give the same score. Throws an Error where the file of weights is missing or damaged.
 * @param sentence the sentence that the claim is part of: annotators judged sentences, so it counts for half
 */
export function checkWorthiness(claim: string, sentence = claim): Worth {
  loaded ??= decodeModel(readFileSync(WEIGHTS), 'worth.weights');
  return scoreWith(loaded, claim, sentence);
}
