import type { Rating } from '../schemas/site.ts';

/**
 * How a rating looks: its colour and its shape. A newsroom's scale may have any number of steps,
 * so the look follows from where a rating stands on it, not from its name.
 */
export type Tone = 'best' | 'good' | 'doubtful' | 'worst' | 'open' | 'none';

/** The look of a rating: by its value between the scale's ends; without value, the first is “open”, others “none”. */
export function toneOf(scale: readonly Rating[], id: string): Tone {
  const rating = scale.find((step) => step.id === id);
  if (!rating) return 'open';
  if (rating.value === undefined) {
    return scale.find((step) => step.value === undefined)?.id === id ? 'open' : 'none';
  }
  const values = scale.flatMap((step) => step.value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = high === low ? 1 : (rating.value - low) / (high - low);
  if (height === 1) return 'best';
  if (height === 0) return 'worst';
  return height > 0.5 ? 'good' : 'doubtful';
}
