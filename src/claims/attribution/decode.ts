import { mayFollow, LABELS } from './labels.ts';
import { borderBefore } from './transitions.ts';
import type { Context } from './context.ts';
import type { Range } from './tokens.ts';

const IMPOSSIBLE = -1_000_000_000;

/** For each label, the labels that it may follow. */
const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (__, before) => before).filter((before) => mayFollow(before, label)),
);

/**
 * The best succession of labels for the tokens of a paragraph (Viterbi), written into `labels`. `scores` has seven
 * whole numbers a token from the paragraph’s start on. Of equal successions the one with lower labels wins.
 */
export function bestLabels(
  context: Context,
  { from, to }: Range,
  scores: Int32Array,
  transitions: Int32Array,
  labels: Uint8Array,
): void {
  const length = to - from;
  const best = new Int32Array(length * LABELS);
  const back = new Uint8Array(length * LABELS);
  for (let label = 0; label < LABELS; label += 1) {
    const inside = label > 0 && label % 2 === 0;
    best[label] = inside ? IMPOSSIBLE : (scores[label] ?? 0);
  }
  for (let i = 1; i < length; i += 1) {
    const border = borderBefore(context, from + i) * LABELS * LABELS;
    const row = i * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      let top = IMPOSSIBLE * 2;
      let arg = 0;
      for (const before of PREDECESSORS[label] ?? []) {
        const value =
          (best[row - LABELS + before] ?? 0) + (transitions[border + before * LABELS + label] ?? 0);
        if (value > top) {
          top = value;
          arg = before;
        }
      }
      best[row + label] = Math.max(top + (scores[row + label] ?? 0), IMPOSSIBLE);
      back[row + label] = arg;
    }
  }
  const end = (length - 1) * LABELS;
  let label = 0;
  for (let other = 1; other < LABELS; other += 1) {
    if ((best[end + other] ?? 0) > (best[end + label] ?? 0)) label = other;
  }
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[from + i] = label;
    label = back[i * LABELS + label] ?? 0;
  }
}
