import type { Draft } from './link.ts';
import { LABELS } from './labels.ts';
import type { Tagging } from './tag.ts';

/**
 * How much the labels of a range lead over no label, on average a token, in whole weights (127 is one).
 * Only sums of whole numbers and one division: the same everywhere.
 */
function lead({ labels, scores }: Tagging, parts: readonly ({ from: number; to: number } | null)[]): number {
  let sum = 0;
  let count = 0;
  for (const part of parts) {
    if (!part) continue;
    for (let i = part.from; i < part.to; i += 1) {
      const label = labels[i] ?? 0;
      count += 1;
      if (label > 0) sum += (scores[i * LABELS + label] ?? 0) - (scores[i * LABELS] ?? 0);
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** What an attribution’s parts lead by: the weaker of source with cue, and content. */
function leadOf({ source, cue, contents }: Draft, tagging: Tagging): number {
  return Math.min(lead(tagging, [source, cue]), lead(tagging, contents));
}

/** From a lead on, how often attributions had the right content and source, on the articles of PolNeAR tuned on. */
const SHARES: readonly (readonly [number, number])[] = [
  [30, 0.55],
  [80, 0.65],
  [100, 0.75],
  [120, 0.82],
  [150, 0.91],
];

/** The share below the first of these leads. */
const LEAST = 0.28;

/** How often such an attribution is right. */
export function confidenceOf(draft: Draft, tagging: Tagging): number {
  const own = leadOf(draft, tagging);
  return SHARES.findLast(([from]) => own >= from)?.[1] ?? LEAST;
}
