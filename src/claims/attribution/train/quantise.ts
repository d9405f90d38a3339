import type { Context } from '../context.ts';
import { bestLabels } from '../decode.ts';
import { LABELS } from '../labels.ts';
import { LABEL_ROW, SECOND, WORD_ROW, type Model } from '../model.ts';
import type { Field, Sequence } from './field.ts';

const FIELD_ROW = 16;

/** What a weight of one becomes. */
const SCALE = 127;

/** Smaller weights are left out: they do little, and zeros pack well. */
const LEAST = 0.04;

/** A weight as a whole number from -127 to 127. */
function quantise(value: number): number {
  if (Math.abs(value) < LEAST) return 0;
  return Math.max(-SCALE, Math.min(SCALE, Math.round(value * SCALE)));
}

function quantiseTransitions(field: Field): Int32Array {
  return Int32Array.from(field.transitions, (value) => Math.round(value * SCALE));
}

/** The labels that a trained field gives to a text, computed in whole numbers as the finished model does. */
export function predict(field: Field, context: Context, sequences: readonly Sequence[]): Uint8Array {
  const labels = new Uint8Array(context.tokens.count);
  const transitions = quantiseTransitions(field);
  sequences.forEach(({ features, offsets }, index) => {
    const range = context.tokens.paragraphs[index];
    if (!range) return;
    const scores = new Int32Array((range.to - range.from) * LABELS);
    for (let i = 0; i < offsets.length - 1; i += 1) {
      for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k += 1) {
        const row = (features[k] ?? 0) * FIELD_ROW;
        for (let y = 0; y < LABELS; y += 1) {
          scores[i * LABELS + y] = (scores[i * LABELS + y] ?? 0) + quantise(field.rows[row + y] ?? 0);
        }
      }
    }
    bestLabels(context, range, scores, transitions, labels);
  });
  return labels;
}

/** Puts the fields of both passes together; the second’s rows are those of words, then those of labels. */
export function toModel(
  first: Field,
  second: Field,
  { wordBits, labelBits, cues }: Pick<Model, 'wordBits' | 'labelBits' | 'cues'>,
): Model {
  const words = new Int8Array(WORD_ROW << wordBits);
  const labels = new Int8Array(LABEL_ROW << labelBits);
  for (let row = 0; row < 1 << wordBits; row += 1) {
    for (let y = 0; y < LABELS; y += 1) {
      words[row * WORD_ROW + y] = quantise(first.rows[row * FIELD_ROW + y] ?? 0);
      words[row * WORD_ROW + SECOND + y] = quantise(second.rows[row * FIELD_ROW + y] ?? 0);
    }
  }
  for (let row = 0; row < 1 << labelBits; row += 1) {
    const from = ((1 << wordBits) + row) * FIELD_ROW;
    for (let y = 0; y < LABELS; y += 1) labels[row * LABEL_ROW + y] = quantise(second.rows[from + y] ?? 0);
  }
  return {
    wordBits,
    labelBits,
    cues,
    words,
    labels,
    transitions: [quantiseTransitions(first), quantiseTransitions(second)],
  };
}
