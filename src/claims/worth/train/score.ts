/** How well scores part sentences, as if there were as many worth checking as not. */
export interface Quality {
  averagePrecision: number;
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Average precision of the ranking, and precision, recall and F1 at the given score, all 0 to 1. Sentences that are
 * not worth checking are weighted so that both labels weigh the same: figures then compare with those for
 * ClaimBuster’s balanced test, whatever the balance here.
 */
export function measure(scored: readonly { score: number; label: 0 | 1 }[], threshold: number): Quality {
  const positives = scored.filter(({ label }) => label === 1).length;
  const weight = positives / (scored.length - positives);
  const ranking = [...scored].sort((a, b) => b.score - a.score || a.label - b.label);
  let hits = 0;
  let misses = 0;
  let sum = 0;
  for (const { label } of ranking) {
    if (label === 1) {
      hits += 1;
      sum += hits / (hits + misses);
    } else misses += weight;
  }
  const above = scored.filter(({ score }) => score >= threshold);
  const right = above.filter(({ label }) => label === 1).length;
  const precision = right / (right + (above.length - right) * weight);
  const recall = right / positives;
  return {
    averagePrecision: sum / positives,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
  };
}
