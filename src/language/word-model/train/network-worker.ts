import { parentPort, workerData } from 'node:worker_threads';
import { REACH } from '../classifier.ts';
import { createRandom } from './random.ts';
import type { NetworkTask } from './train-classifier.ts';

/*
 * Trains one network: Adam (Kingma and Ba, ICLR 2015) on batches, log loss, rectified linear units, the learning rate
 * falling to nothing along a cosine.
 */

const {
  layers,
  means,
  scales,
  features,
  labels,
  weights: importance,
  epochs,
  seed,
  held,
} = workerData as NetworkTask;
const BATCH = 256;
const RATE = 0.002;
const DECAY = 1e-5;
const BETA1 = 0.9;
const BETA2 = 0.999;

const width = layers[0] ?? 0;
const count = labels.length;
const random = createRandom(seed);

const offsets: number[] = [];
let parameters = 0;
for (let layer = 1; layer < layers.length; layer += 1) {
  offsets.push(parameters);
  parameters += (layers[layer] ?? 0) * ((layers[layer - 1] ?? 0) + 1);
}
const weights = new Float64Array(parameters);
const gradient = new Float64Array(parameters);
const moment1 = new Float64Array(parameters);
const moment2 = new Float64Array(parameters);
for (let layer = 1; layer < layers.length; layer += 1) {
  const inputs = layers[layer - 1] ?? 0;
  const units = layers[layer] ?? 0;
  const spread = Math.sqrt(2 / inputs);
  for (let unit = 0; unit < units; unit += 1) {
    const from = (offsets[layer - 1] ?? 0) + unit * (inputs + 1);
    for (let k = 1; k <= inputs; k += 1)
      weights[from + k] = (random() + random() + random() - 1.5) * 2 * spread;
  }
}

const values = layers.map((size) => new Float64Array(size));
const errors = layers.map((size) => new Float64Array(size));

function forward(row: number): number {
  const input = values[0] ?? new Float64Array();
  for (let k = 0; k < width; k += 1) {
    const value = ((features[row * width + k] ?? 0) - (means[k] ?? 0)) * (scales[k] ?? 0);
    input[k] = value < -REACH ? -REACH : value > REACH ? REACH : value;
  }
  for (let layer = 1; layer < layers.length; layer += 1) {
    const from = values[layer - 1] ?? input;
    const to = values[layer] ?? input;
    const inputs = from.length;
    const isLast = layer === layers.length - 1;
    let at = offsets[layer - 1] ?? 0;
    for (let unit = 0; unit < to.length; unit += 1) {
      let sum = weights[at] ?? 0;
      at += 1;
      for (let k = 0; k < inputs; k += 1) sum += (from[k] ?? 0) * (weights[at + k] ?? 0);
      at += inputs;
      to[unit] = isLast || sum > 0 ? sum : 0;
    }
  }
  return values[layers.length - 1]?.[0] ?? 0;
}

function backward(error: number): void {
  const last = errors[layers.length - 1];
  if (last) last[0] = error;
  for (let layer = layers.length - 1; layer >= 1; layer -= 1) {
    const from = values[layer - 1] ?? new Float64Array();
    const below = errors[layer - 1] ?? new Float64Array();
    const above = errors[layer] ?? new Float64Array();
    const inputs = from.length;
    below.fill(0);
    let at = offsets[layer - 1] ?? 0;
    for (const delta of above) {
      if (delta === 0) {
        at += inputs + 1;
        continue;
      }
      gradient[at] = (gradient[at] ?? 0) + delta;
      at += 1;
      for (let k = 0; k < inputs; k += 1) {
        gradient[at + k] = (gradient[at + k] ?? 0) + delta * (from[k] ?? 0);
        below[k] = (below[k] ?? 0) + delta * (weights[at + k] ?? 0);
      }
      at += inputs;
    }
    for (let k = 0; k < inputs; k += 1) if ((from[k] ?? 0) <= 0) below[k] = 0;
  }
}

function step(number: number, rate: number): void {
  const fix1 = 1 - BETA1 ** number;
  const fix2 = 1 - BETA2 ** number;
  for (let p = 0; p < parameters; p += 1) {
    const g = (gradient[p] ?? 0) / BATCH + DECAY * (weights[p] ?? 0);
    gradient[p] = 0;
    const m = BETA1 * (moment1[p] ?? 0) + (1 - BETA1) * g;
    const v = BETA2 * (moment2[p] ?? 0) + (1 - BETA2) * g * g;
    moment1[p] = m;
    moment2[p] = v;
    weights[p] = (weights[p] ?? 0) - (rate * (m / fix1)) / (Math.sqrt(v / fix2) + 1e-8);
  }
}

const order = Uint32Array.from({ length: count }, (_, row) => row).filter((row) => row % held !== 0);
const batches = Math.floor(order.length / BATCH);
let number = 0;
for (let epoch = 0; epoch < epochs; epoch += 1) {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const row = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = row;
  }
  let loss = 0;
  for (let batch = 0; batch < batches; batch += 1) {
    for (let n = 0; n < BATCH; n += 1) {
      const row = order[batch * BATCH + n] ?? 0;
      const guess = 1 / (1 + Math.exp(-forward(row)));
      const label = labels[row] ?? 0;
      const weight = importance[row] ?? 1;
      loss -= weight * Math.log(Math.max(1e-9, label === 1 ? guess : 1 - guess));
      backward(weight * (guess - label));
    }
    number += 1;
    step(number, (RATE * (1 + Math.cos((Math.PI * number) / (batches * epochs)))) / 2 + 1e-6);
  }
  let heldLoss = 0;
  let heldCount = 0;
  for (let row = 0; row < count; row += held) {
    const guess = 1 / (1 + Math.exp(-forward(row)));
    heldLoss -= (importance[row] ?? 1) * Math.log(Math.max(1e-9, labels[row] === 1 ? guess : 1 - guess));
    heldCount += 1;
  }
  parentPort?.postMessage({ epoch, loss: loss / (batches * BATCH), held: heldLoss / heldCount });
}
parentPort?.postMessage({ weights: Float32Array.from(weights) });
