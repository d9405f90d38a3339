import type { Classifier } from './model.ts';

/** Features further from their mean than this many standard deviations are taken for that far. */
export const REACH = 4;

const buffers = [new Float64Array(128), new Float64Array(128)] as const;

/** So many units of a layer are summed up side by side: a processor need not wait for one sum before it goes on with the next. */
const ABREAST = 8;

/**
 * The log-odds that the candidate is meant, from its features. Additions and multiplications in a fixed order, rectified
 * linear units, no function that engines compute differently: the same on every machine.
 * @param features where the candidate’s features begin at `at`
 */
export function judge(classifier: Classifier, features: Float64Array, at: number): number {
  const { layers, means, scales } = classifier;
  const woven = wovenOf(classifier);
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
    const abreast = isLast ? 0 : units - (units % ABREAST);
    for (let unit = 0; unit < abreast; unit += ABREAST) {
      sumAbreast(woven, from, input, inputs, output, unit);
      from += (inputs + 1) * ABREAST;
    }
    for (let unit = abreast; unit < units; unit += 1) {
      let sum = woven[from] ?? 0;
      for (let k = 0; k < inputs; k += 1) sum += (input[k] ?? 0) * (woven[from + 1 + k] ?? 0);
      output[unit] = isLast ? sum : rectified(sum);
      from += inputs + 1;
    }
    [input, output] = [output, input];
  }
  return input[0] ?? 0;
}

/** Nothing in place of a negative number; exact, and without a branch, which processors would guess wrong every other time. */
const rectified = (sum: number): number => (sum + Math.abs(sum)) * 0.5;

/** Units of a hidden layer, rectified. Each sum has its additions in the order that it would have alone. */
function sumAbreast(
  woven: Float64Array,
  from: number,
  input: Float64Array,
  inputs: number,
  output: Float64Array,
  unit: number,
): void {
  let a = woven[from] ?? 0;
  let b = woven[from + 1] ?? 0;
  let c = woven[from + 2] ?? 0;
  let d = woven[from + 3] ?? 0;
  let e = woven[from + 4] ?? 0;
  let f = woven[from + 5] ?? 0;
  let g = woven[from + 6] ?? 0;
  let h = woven[from + 7] ?? 0;
  let at = from + ABREAST;
  for (let k = 0; k < inputs; k += 1) {
    const value = input[k] ?? 0;
    a += value * (woven[at] ?? 0);
    b += value * (woven[at + 1] ?? 0);
    c += value * (woven[at + 2] ?? 0);
    d += value * (woven[at + 3] ?? 0);
    e += value * (woven[at + 4] ?? 0);
    f += value * (woven[at + 5] ?? 0);
    g += value * (woven[at + 6] ?? 0);
    h += value * (woven[at + 7] ?? 0);
    at += ABREAST;
  }
  output[unit] = rectified(a);
  output[unit + 1] = rectified(b);
  output[unit + 2] = rectified(c);
  output[unit + 3] = rectified(d);
  output[unit + 4] = rectified(e);
  output[unit + 5] = rectified(f);
  output[unit + 6] = rectified(g);
  output[unit + 7] = rectified(h);
}

const wovenByClassifier = new WeakMap<Classifier, Float64Array>();

/** The weights in the order in which they are read: of units that are summed side by side first the biases, then the weights input by input. */
function wovenOf(classifier: Classifier): Float64Array {
  const known = wovenByClassifier.get(classifier);
  if (known) return known;
  const { layers, weights } = classifier;
  const woven = new Float64Array(weights.length);
  let from = 0;
  for (let layer = 1; layer < layers.length; layer += 1) {
    const row = (layers[layer - 1] ?? 0) + 1;
    const units = layers[layer] ?? 0;
    const abreast = layer === layers.length - 1 ? 0 : units - (units % ABREAST);
    for (let unit = 0; unit < units; unit += 1) {
      const isAbreast = unit < abreast;
      const group = isAbreast ? unit - (unit % ABREAST) : unit;
      const to = from + group * row + unit - group;
      const step = isAbreast ? ABREAST : 1;
      for (let k = 0; k < row; k += 1) woven[to + k * step] = weights[from + unit * row + k] ?? 0;
    }
    from += units * row;
  }
  wovenByClassifier.set(classifier, woven);
  return woven;
}

/** The mean of several. */
export function judgeAll(classifiers: readonly Classifier[], features: Float64Array, at: number): number {
  let sum = 0;
  for (const classifier of classifiers) sum += judge(classifier, features, at);
  return classifiers.length === 0 ? 0 : sum / classifiers.length;
}

/** Log-odds below which a candidate is not looked at again. */
const LEAST_TO_PASS = -1;

/**
 * Log-odds of a network without hidden layers below which the larger ones, which cost a hundred times as much, are not asked:
 * of 3,000 candidates that passed in news with errors put in, it had put none so low, of all others two in three.
 */
const LEAST_AT_FIRST = -3;

/** Whether a candidate may be meant at all. */
export function passesSieve(sieve: readonly Classifier[], features: Float64Array, at: number): boolean {
  const quick = sieve.find(({ layers }) => layers.length === 2);
  const first = quick ? judge(quick, features, at) : 0;
  if (first < LEAST_AT_FIRST) return false;
  let sum = 0;
  for (const network of sieve) sum += network === quick ? first : judge(network, features, at);
  return sieve.length === 0 || sum / sieve.length > LEAST_TO_PASS;
}
