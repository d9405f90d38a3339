/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is in range, and checking each would double the time */
import { bestLabels } from './decode.ts';
import type { Context } from './context.ts';
import { MAX_FEATURES, wordFeatures } from './features.ts';
import { labelFeatures, readFirstPass, type FirstPass } from './label-features.ts';
import { LABELS } from './labels.ts';
import { LABEL_ROW, SECOND, WORD_ROW, type Model } from './model.ts';

/** What the model makes of a text: the second pass’s labels, and how each token scored under each label. */
export interface Tagging {
  labels: Uint8Array;
  scores: Int32Array;
}

/**
 * Labels every token of a text in two passes; the second sees what the first found in the sentence and its
 * neighbours. A feature’s weights for both passes lie together, so that one look-up serves both.
 */
export function tag(context: Context, model: Model): Tagging {
  const { count, paragraphs } = context.tokens;
  const first = new Int32Array(count * LABELS);
  const second = new Int32Array(count * LABELS);
  const labels = new Uint8Array(count);
  scoreWords(context, model, first, second);
  for (const range of paragraphs) {
    const scores = first.subarray(range.from * LABELS, range.to * LABELS);
    bestLabels(context, range, scores, model.transitions[0], labels);
  }
  scoreLabels(context, model, readFirstPass(context, labels), second);
  const final = new Uint8Array(count);
  for (const range of paragraphs) {
    const scores = second.subarray(range.from * LABELS, range.to * LABELS);
    bestLabels(context, range, scores, model.transitions[1], final);
  }
  return { labels: final, scores: second };
}

/** The first pass alone: what the second one’s training starts from. */
export function scoreWords(context: Context, model: Model, first: Int32Array, second: Int32Array): void {
  const { words, wordBits } = model;
  const mask = (1 << wordBits) - 1;
  const features = new Int32Array(MAX_FEATURES);
  const { count } = context.tokens;
  for (let i = 0; i < count; i += 1) {
    const n = wordFeatures(context, i, features);
    const at = i * LABELS;
    for (let k = 0; k < n; k += 1) {
      const row = ((features[k] ?? 0) & mask) * WORD_ROW;
      for (let label = 0; label < LABELS; label += 1) {
        first[at + label]! += words[row + label]!;
        second[at + label]! += words[row + SECOND + label]!;
      }
    }
  }
}

function scoreLabels(context: Context, model: Model, pass: FirstPass, scores: Int32Array): void {
  const { labels, labelBits } = model;
  const mask = (1 << labelBits) - 1;
  const features = new Int32Array(MAX_FEATURES);
  const { count } = context.tokens;
  for (let i = 0; i < count; i += 1) {
    const n = labelFeatures(context, pass, i, features);
    const at = i * LABELS;
    for (let k = 0; k < n; k += 1) {
      const row = ((features[k] ?? 0) & mask) * LABEL_ROW;
      for (let label = 0; label < LABELS; label += 1) scores[at + label]! += labels[row + label]!;
    }
  }
}
