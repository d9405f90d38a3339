import { parentPort, workerData } from 'node:worker_threads';
import { FAR_REACH, REACH } from '../masked-words.ts';
import { FIRST_WORD, SIGN } from '../vocabulary.ts';
import type { Share } from './masked-layout.ts';

/*
 * One thread of the training: stochastic gradient descent with wrong answers (negative sampling, Mikolov and others, 2013)
 * of which most are words that the right one may be confused with. Both threads write to the same weights without
 * waiting for each other (Hogwild: Niu and others, 2011); so two trainings give slightly different weights.
 */

const CONFUSABLES = 4;
const NOISE = 3;
/** So many words are drawn from the wider surroundings. */
const FAR_DRAWS = 8;
/** The places' weights are few and see every target: they move slower. */
const PLACE_RATE = 0.01;

const { shared, from, to, firstRate, lastRate, seed } = workerData as Share;
const { size, ids, articles, isContent, keep, candidateStarts, candidates, noise } = shared;
const { inner, outer, bias, places, far } = shared;

let state = seed >>> 0 || 1;
/** Xorshift: 32 random bits. */
function random(): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state >>> 0;
}

const SIGMOID_REACH = 12;
const SIGMOID_STEPS = 4096;
const sigmoids = Float32Array.from(
  { length: SIGMOID_STEPS },
  (_, at) => 1 / (1 + Math.exp(-((at + 0.5) / SIGMOID_STEPS - 0.5) * 2 * SIGMOID_REACH)),
);
function sigmoid(z: number): number {
  const at = Math.floor((z / (2 * SIGMOID_REACH) + 0.5) * SIGMOID_STEPS);
  return sigmoids[at < 0 ? 0 : at >= SIGMOID_STEPS ? SIGMOID_STEPS - 1 : at] ?? 0;
}

const hidden = new Float64Array(size);
const farMean = new Float64Array(size);
const gradient = new Float64Array(size);
const near = new Int32Array(2 * REACH);
const drawn = new Int32Array(FAR_DRAWS);

function gatherNear(at: number, begin: number, end: number): number {
  let count = 0;
  near.fill(-1);
  for (let p = 1; p <= REACH && at - p >= begin; p += 1) {
    const id = ids[at - p] ?? 0;
    near[REACH - p] = id;
    count += 1;
    if (id === SIGN.end) break;
  }
  for (let p = 1; p <= REACH && at + p < end; p += 1) {
    const id = ids[at + p] ?? 0;
    near[REACH + p - 1] = id;
    count += 1;
    if (id === SIGN.end) break;
  }
  return count;
}

function gatherFar(at: number, begin: number, end: number): number {
  let count = 0;
  for (let draw = 0; draw < FAR_DRAWS; draw += 1) {
    const offset = (random() % (2 * FAR_REACH)) - FAR_REACH;
    const place = at + (offset >= 0 ? offset + 1 : offset);
    if (place < begin || place >= end) continue;
    const id = ids[place] ?? 0;
    if (isContent[id] === 1) drawn[count++] = id;
  }
  return count;
}

function addUp(farCount: number): void {
  hidden.fill(0);
  for (let p = 0; p < 2 * REACH; p += 1) {
    const id = near[p] ?? -1;
    if (id < 0) continue;
    const row = id * size;
    const place = p * size;
    for (let k = 0; k < size; k += 1) {
      hidden[k] = (hidden[k] ?? 0) + (inner[row + k] ?? 0) * (places[place + k] ?? 0);
    }
  }
  if (farCount === 0) return;
  farMean.fill(0);
  for (let d = 0; d < farCount; d += 1) {
    const row = (drawn[d] ?? 0) * size;
    for (let k = 0; k < size; k += 1) farMean[k] = (farMean[k] ?? 0) + (inner[row + k] ?? 0);
  }
  for (let k = 0; k < size; k += 1) {
    const mean = (farMean[k] ?? 0) / farCount;
    farMean[k] = mean;
    hidden[k] = (hidden[k] ?? 0) + mean * (far[k] ?? 0);
  }
}

/** One answer, right or wrong: moves its vector, and notes where the hidden vector should move. Gives the loss. */
function answer(id: number, truth: number, rate: number): number {
  const row = id * size;
  let z0 = bias[id] ?? 0;
  let z1 = 0;
  let z2 = 0;
  let z3 = 0;
  for (let k = 0; k < size; k += 4) {
    z0 += (hidden[k] ?? 0) * (outer[row + k] ?? 0);
    z1 += (hidden[k + 1] ?? 0) * (outer[row + k + 1] ?? 0);
    z2 += (hidden[k + 2] ?? 0) * (outer[row + k + 2] ?? 0);
    z3 += (hidden[k + 3] ?? 0) * (outer[row + k + 3] ?? 0);
  }
  const guess = sigmoid(z0 + z1 + (z2 + z3));
  const step = rate * (truth - guess);
  bias[id] = (bias[id] ?? 0) + step;
  for (let k = 0; k < size; k += 1) {
    const weight = outer[row + k] ?? 0;
    gradient[k] = (gradient[k] ?? 0) + step * weight;
    outer[row + k] = weight + step * (hidden[k] ?? 0);
  }
  return -Math.log(Math.max(1e-7, truth === 1 ? guess : 1 - guess));
}

function spread(farCount: number): void {
  for (let p = 0; p < 2 * REACH; p += 1) {
    const id = near[p] ?? -1;
    if (id < 0) continue;
    const row = id * size;
    const place = p * size;
    for (let k = 0; k < size; k += 1) {
      const g = gradient[k] ?? 0;
      const weight = inner[row + k] ?? 0;
      const placeWeight = places[place + k] ?? 0;
      places[place + k] = placeWeight + PLACE_RATE * g * weight;
      inner[row + k] = weight + g * placeWeight;
    }
  }
  if (farCount === 0) return;
  for (let d = 0; d < farCount; d += 1) {
    const row = (drawn[d] ?? 0) * size;
    for (let k = 0; k < size; k += 1) {
      inner[row + k] = (inner[row + k] ?? 0) + ((gradient[k] ?? 0) * (far[k] ?? 0)) / farCount;
    }
  }
  for (let k = 0; k < size; k += 1) {
    far[k] = (far[k] ?? 0) + PLACE_RATE * (gradient[k] ?? 0) * (farMean[k] ?? 0);
  }
}

let loss = 0;
let answers = 0;

function learn(at: number, begin: number, end: number, rate: number): void {
  const target = ids[at] ?? 0;
  if (target < FIRST_WORD && target !== SIGN.rare) return;
  if ((random() & 0xffff) > (keep[target] ?? 0)) return;
  if (gatherNear(at, begin, end) < 2) return;
  const farCount = gatherFar(at, begin, end);
  addUp(farCount);
  gradient.fill(0);
  loss += answer(target, 1, rate);
  const first = candidateStarts[target] ?? 0;
  const choice = (candidateStarts[target + 1] ?? 0) - first;
  for (let n = 0; n < CONFUSABLES + NOISE; n += 1) {
    const wrong =
      n < CONFUSABLES && choice > 0
        ? (candidates[first + (random() % choice)] ?? 0)
        : (noise[random() % noise.length] ?? 0);
    if (wrong !== target) loss += answer(wrong, 0, rate);
  }
  answers += 1;
  spread(farCount);
}

const REPORT_EVERY = 200;

for (let article = from; article < to; article += 1) {
  const begin = articles[article] ?? 0;
  const end = articles[article + 1] ?? 0;
  const rate = firstRate + ((lastRate - firstRate) * (article - from)) / Math.max(1, to - from);
  for (let at = begin; at < end; at += 1) learn(at, begin, end, rate);
  if (article % REPORT_EVERY === 0) {
    parentPort?.postMessage({ done: article - from, loss: loss / Math.max(1, answers) });
    loss = 0;
    answers = 0;
  }
}
