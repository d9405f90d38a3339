import { diffArrays } from 'diff';

/** Words of one sentence and what stands in their place in the other; one of them may be empty. */
export interface Swap {
  from: string;
  to: string;
}

/** How two sentences go together. */
export interface Alignment {
  /** The share of the longer one’s words that stand in the other too, in the same order. */
  share: number;
  swaps: Swap[];
}

/** Longer sentences are no prose, and comparing them would take long. */
const MOST_WORDS = 200;

/** Lays two sentences beside each other, word by word. */
export function alignWords(one: readonly string[], other: readonly string[]): Alignment {
  if (Math.max(one.length, other.length) > MOST_WORDS) return { share: 0, swaps: [] };
  const swaps: Swap[] = [];
  let same = 0;
  let left = '';
  for (const { added, removed, value } of diffArrays([...one], [...other])) {
    const words = value.join(' ');
    if (removed) {
      left = words;
    } else if (added) {
      swaps.push({ from: left, to: words });
      left = '';
    } else {
      if (left !== '') swaps.push({ from: left, to: '' });
      left = '';
      same += value.length;
    }
  }
  if (left !== '') swaps.push({ from: left, to: '' });
  return { share: same / Math.max(1, one.length, other.length), swaps };
}
