import { expect, it } from 'vitest';
import { judge } from './classifier.ts';
import type { Classifier } from './model.ts';

function numbers(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 23 - 1;
  });
}

/** A network as it is described: unit by unit. */
function plainly({ layers, means, scales, weights }: Classifier, features: Float64Array): number {
  let values = [...features].map((value, k) => {
    const scaled = (value - (means[k] ?? 0)) * (scales[k] ?? 0);
    return Math.max(-4, Math.min(4, scaled));
  });
  let from = 0;
  layers.slice(1).forEach((units, layer) => {
    values = Array.from({ length: units }, () => {
      let sum = weights[from] ?? 0;
      values.forEach((value, k) => {
        sum += value * (weights[from + 1 + k] ?? 0);
      });
      from += values.length + 1;
      return layer === layers.length - 2 ? sum : Math.max(0, sum);
    });
  });
  return values[0] ?? 0;
}

it.each([[[5, 1]], [[5, 8, 1]], [[7, 19, 10, 1]], [[61, 64, 32, 1]]])(
  'a network of layers %j is summed up side by side to the very same number',
  (layers) => {
    const size = layers.slice(1).reduce((sum, units, at) => sum + units * ((layers[at] ?? 0) + 1), 0);
    const first = layers[0] ?? 0;
    const classifier = {
      layers,
      means: numbers(first, 1),
      scales: numbers(first, 2),
      weights: numbers(size, 3),
    };
    for (let seed = 4; seed < 24; seed += 1) {
      const features = Float64Array.from(numbers(first, seed), (value) => value * 20);
      expect(judge(classifier, features, 0)).toBe(plainly(classifier, features));
    }
  },
);
