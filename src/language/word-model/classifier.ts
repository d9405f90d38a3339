import type { Classifier } from './model.ts';

/** Features further from their mean than this many standard deviations are taken for that far. */
export const REACH = 4;

const buffers = [new Float64Array(128), new Float64Array(128)] as const;

/**
 * The log-odds that the candidate is meant, from its features. Additions and multiplications in a fixed order, rectified
 * linear units, no function that engines compute differently: the same on every machine.
 * @param features where the candidate’s features begin at `at`
 */
export function judge(classifier: Classifier, features: Float64Array, at: number): number {
  const { layers, means, scales, weights } = classifier;
  let input: Float64Array = buffers[0];
  let output: Float64Array = buffers[1];
  const first = layers[0] ?? 0;
  for (let k = 0; k < first; k += 1) {
    const value = ((features[at + k] ?? 0) - (means[k] ?? 0)) * (scales[k] ?? 0);
    input[k] = value < -REACH ? -REACH : value > REACH ? REACH : value;
  }
  let from = 0;
  for (let layer = 1; layer < layers.length; layer += 1) {
    const inputs = layers[layer - 1] ?? 0;
    const units = layers[layer] ?? 0;
    const isLast = layer === layers.length - 1;
    for (let unit = 0; unit < units; unit += 1) {
      let sum = weights[from] ?? 0;
      from += 1;
      for (let k = 0; k < inputs; k += 1) sum += (input[k] ?? 0) * (weights[from + k] ?? 0);
      from += inputs;
      output[unit] = isLast || sum > 0 ? sum : 0;
    }
    [input, output] = [output, input];
  }
  return input[0] ?? 0;
}

/** The mean of several. */
export function judgeAll(classifiers: readonly Classifier[], features: Float64Array, at: number): number {
  let sum = 0;
  for (const classifier of classifiers) sum += judge(classifier, features, at);
  return classifiers.length === 0 ? 0 : sum / classifiers.length;
}

/** Log-odds below which a candidate is not looked at again. */
const LEAST_TO_PASS = -1;

/** Whether a candidate may be meant at all. */
export function passesSieve(sieve: readonly Classifier[], features: Float64Array, at: number): boolean {
  return judgeAll(sieve, features, at) > LEAST_TO_PASS;
}
