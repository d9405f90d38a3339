/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is in range, and checking each would double the time */
import { BORDERS, borderBefore } from '../transitions.ts';
import type { Context } from '../context.ts';
import { LABELS } from '../labels.ts';
import type { Range } from '../tokens.ts';

const SQUARE = LABELS * LABELS;
const ROW = 16;
const SUM = 8;

/** A paragraph with its features, as rows of the weights. */
export interface Sequence {
  features: Int32Array;
  /** Where each token’s features start; one more than there are tokens. */
  offsets: Int32Array;
  borders: Uint8Array;
  labels: Uint8Array;
}

/** What is being learned: seven weights a row, and from 8 on the sums of their squared steps (AdaGrad). */
export interface Field {
  rows: Float32Array;
  transitions: Float32Array;
  transitionSums: Float32Array;
}

/** A field that knows nothing yet. */
export function createField(rows: number): Field {
  return {
    rows: new Float32Array(rows * ROW),
    transitions: new Float32Array(BORDERS * SQUARE),
    transitionSums: new Float32Array(BORDERS * SQUARE),
  };
}

/** The sequences of a text: `write` gives the rows of a token’s features. */
export function sequencesOf(
  context: Context,
  labels: Uint8Array,
  write: (i: number, out: Int32Array) => number,
): Sequence[] {
  const buffer = new Int32Array(256);
  return context.tokens.paragraphs.map(({ from, to }: Range) => {
    const offsets = new Int32Array(to - from + 1);
    const borders = new Uint8Array(to - from);
    let features = new Int32Array((to - from) * 100);
    for (let i = from; i < to; i += 1) {
      const at = offsets[i - from] ?? 0;
      const n = write(i, buffer);
      features.set(buffer.subarray(0, n), at);
      offsets[i - from + 1] = at + n;
      borders[i - from] = borderBefore(context, i);
    }
    features = features.slice(0, offsets[to - from]);
    return { features, offsets, borders, labels: labels.slice(from, to) };
  });
}

/** One step of stochastic descent on the sequence’s log-likelihood. */
export function step(field: Field, sequence: Sequence, rate: number, decay: number): void {
  const { features, offsets, borders, labels } = sequence;
  const { rows, transitions, transitionSums } = field;
  const n = labels.length;
  const potential = new Float64Array(n * LABELS);
  for (let i = 0; i < n; i += 1) {
    const at = i * LABELS;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k += 1) {
      const row = features[k]! * ROW;
      for (let y = 0; y < LABELS; y += 1) potential[at + y]! += rows[row + y]!;
    }
    let top = -Infinity;
    for (let y = 0; y < LABELS; y += 1) top = Math.max(top, potential[at + y]!);
    for (let y = 0; y < LABELS; y += 1) potential[at + y] = Math.exp(potential[at + y]! - top);
  }
  const weight = Float64Array.from(transitions, Math.exp);
  const { forward, backward } = sums(potential, weight, borders);
  const gradient = new Float64Array(LABELS);
  for (let i = 0; i < n; i += 1) {
    const at = i * LABELS;
    let total = 0;
    for (let y = 0; y < LABELS; y += 1) total += gradient[y] = forward[at + y]! * backward[at + y]!;
    let largest = 0;
    for (let y = 0; y < LABELS; y += 1) {
      gradient[y] = gradient[y]! / total - (labels[i] === y ? 1 : 0);
      largest = Math.max(largest, Math.abs(gradient[y]!));
    }
    // Most tokens are settled early; passing them over makes training several times as fast.
    if (largest < 1e-3) continue;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k += 1) {
      const row = features[k]! * ROW;
      for (let y = 0; y < LABELS; y += 1) {
        const slope = gradient[y]! + decay * rows[row + y]!;
        const sum = (rows[row + SUM + y]! += slope * slope);
        rows[row + y]! -= (rate * slope) / Math.sqrt(sum + 0.1);
      }
    }
  }
  const pair = new Float64Array(SQUARE);
  for (let i = 1; i < n; i += 1) {
    const border = borders[i]! * SQUARE;
    let total = 0;
    for (let x = 0; x < LABELS; x += 1) {
      for (let y = 0; y < LABELS; y += 1) {
        const at = x * LABELS + y;
        pair[at] =
          forward[(i - 1) * LABELS + x]! *
          weight[border + at]! *
          potential[i * LABELS + y]! *
          backward[i * LABELS + y]!;
        total += pair[at];
      }
    }
    const truth = labels[i - 1]! * LABELS + labels[i]!;
    for (let at = 0; at < SQUARE; at += 1) {
      const slope = pair[at]! / total - (truth === at ? 1 : 0) + decay * transitions[border + at]!;
      const sum = (transitionSums[border + at]! += slope * slope);
      transitions[border + at]! -= (rate * slope) / Math.sqrt(sum + 0.1);
    }
  }
}

/** Forward and backward sums, scaled token by token. */
function sums(
  potential: Float64Array,
  weight: Float64Array,
  borders: Uint8Array,
): { forward: Float64Array; backward: Float64Array } {
  const n = borders.length;
  const forward = new Float64Array(n * LABELS);
  const backward = new Float64Array(n * LABELS);
  const scale = (table: Float64Array, at: number): void => {
    let total = 0;
    for (let y = 0; y < LABELS; y += 1) total += table[at + y]!;
    for (let y = 0; y < LABELS; y += 1) table[at + y]! /= total;
  };
  forward.set(potential.subarray(0, LABELS));
  scale(forward, 0);
  for (let i = 1; i < n; i += 1) {
    const at = i * LABELS;
    const border = borders[i]! * SQUARE;
    for (let y = 0; y < LABELS; y += 1) {
      let value = 0;
      for (let x = 0; x < LABELS; x += 1)
        value += forward[at - LABELS + x]! * weight[border + x * LABELS + y]!;
      forward[at + y] = value * potential[at + y]!;
    }
    scale(forward, at);
  }
  backward.fill(1, (n - 1) * LABELS);
  for (let i = n - 2; i >= 0; i -= 1) {
    const at = i * LABELS;
    const border = borders[i + 1]! * SQUARE;
    for (let x = 0; x < LABELS; x += 1) {
      let value = 0;
      for (let y = 0; y < LABELS; y += 1) {
        value += weight[border + x * LABELS + y]! * potential[at + LABELS + y]! * backward[at + LABELS + y]!;
      }
      backward[at + x] = value;
    }
    scale(backward, at);
  }
  return { forward, backward };
}
