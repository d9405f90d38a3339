import { createField, step, type Field, type Sequence } from './field.ts';

/** How to train. */
export interface Settings {
  rows: number;
  epochs: number;
  rate: number;
  decay: number;
  /** The weights are the mean of one run for each. */
  seeds: readonly number[];
}

const ROW = 16;
const WEIGHTS = 8;

/**
 * Trains on sequences in an order that the seeds decide. Gives the mean of the weights after each epoch but the
 * first, over all seeds: steps late in an epoch weigh too much otherwise, and so does the luck of one order.
 */
export function learn(
  sequences: readonly Sequence[],
  settings: Settings,
  report: (text: string) => void,
): Field {
  const mean = createField(settings.rows);
  for (const seed of settings.seeds) run(sequences, settings, seed, mean, report);
  return mean;
}

function run(
  sequences: readonly Sequence[],
  settings: Settings,
  seed: number,
  mean: Field,
  report: (text: string) => void,
): void {
  const field = createField(settings.rows);
  const order = [...sequences];
  const random = randomOf(seed);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const started = performance.now();
    shuffle(order, random);
    for (const sequence of order) step(field, sequence, settings.rate, settings.decay);
    if (epoch > 0) addTo(mean, field, 1 / ((settings.epochs - 1) * settings.seeds.length));
    report(`epoch ${epoch + 1} of ${settings.epochs}: ${Math.round((performance.now() - started) / 1000)} s`);
  }
}

function addTo(mean: Field, field: Field, share: number): void {
  for (let row = 0; row < field.rows.length; row += ROW) {
    for (let at = row; at < row + WEIGHTS; at += 1) {
      mean.rows[at] = (mean.rows[at] ?? 0) + (field.rows[at] ?? 0) * share;
    }
  }
  field.transitions.forEach((value, at) => {
    mean.transitions[at] = (mean.transitions[at] ?? 0) + value * share;
  });
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
    const other = items[j];
    const own = items[i];
    items[i] = other;
    items[j] = own;
  }
}
