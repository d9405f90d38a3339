import { BITS, type Features } from '../features.ts';

/** A sentence with what people made of it. */
export interface Example {
  features: Features;
  /** 1: worth checking. */
  label: 0 | 1;
}

/** How to train. */
export interface Settings {
  epochs: number;
  rate: number;
  decay: number;
  seeds: readonly number[];
}

/** Real-valued weights, before they are rounded. */
export interface Field {
  rows: Float64Array;
  bias: number;
}

/** Each feature counts REACH / √(number of features), so that long sentences do not weigh more. */
export const REACH = 6;

/** A claim's score before it becomes a share: positive is more likely worth checking than not. */
export function scoreBy({ rows, bias }: Field, { rows: own, count }: Features): number {
  const sum = own.reduce((total, row) => total + (rows[row] ?? 0), 0);
  return bias + (count === 0 ? 0 : (REACH * sum) / Math.sqrt(count));
}

/**
 * Logistic regression by AdaGrad; both labels weigh the same in all, so that a score of 0.5 divides a balanced set.
 * The mean over seeds of the mean over the last epochs, which steadies it.
 */
export function learn(examples: readonly Example[], settings: Settings): Field {
  const mean: Field = { rows: new Float64Array(1 << BITS), bias: 0 };
  for (const seed of settings.seeds) run(examples, settings, seed, mean);
  return mean;
}

/** So many epochs at the end make the mean. */
const LAST = 3;

function run(examples: readonly Example[], settings: Settings, seed: number, mean: Field): void {
  const positives = examples.filter(({ label }) => label === 1).length;
  const weightOf = [examples.length / (2 * (examples.length - positives)), examples.length / (2 * positives)];
  const field: Field = { rows: new Float64Array(1 << BITS), bias: 0 };
  const sums = new Float64Array(1 << BITS).fill(1);
  let biasSum = 1;
  const order = [...examples];
  const random = randomOf(seed);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    for (const { features, label } of order) {
      const share = 1 / (1 + Math.exp(-scoreBy(field, features)));
      const error = (share - label) * (weightOf[label] ?? 1);
      const value = REACH / Math.sqrt(features.count);
      for (const row of features.rows) {
        const slope = error * value + settings.decay * (field.rows[row] ?? 0);
        const sum = (sums[row] ?? 1) + slope * slope;
        sums[row] = sum;
        field.rows[row] = (field.rows[row] ?? 0) - (settings.rate * slope) / Math.sqrt(sum);
      }
      biasSum += error * error;
      field.bias -= (settings.rate * error) / Math.sqrt(biasSum);
    }
    if (epoch < settings.epochs - LAST) continue;
    const part = 1 / (LAST * settings.seeds.length);
    field.rows.forEach((value, row) => (mean.rows[row] = (mean.rows[row] ?? 0) + value * part));
    mean.bias += field.bias * part;
  }
}

/** Numbers from 0 to 1 that look random and are the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(items: unknown[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}
