import type { MaskedWords } from '../masked-words.ts';
import { wholeVectors, type Vectors } from '../vectors.ts';
import type { TrainedWeights } from './masked-layout.ts';

/**
 * Rounds the vectors to whole numbers of `bits` bits with a unit for each row, chosen to lose least (mean square) of those
 * that clip the largest number a little.
 */
export function quantise(trained: TrainedWeights, bits: number): MaskedWords {
  const { size, inner, outer, bias, places, far } = trained;
  const most = 2 ** (bits - 1) - 1;
  return {
    size,
    inner: rows(inner, size, most),
    outer: rows(outer, size, most),
    bias: Float32Array.from(bias),
    places: Float32Array.from(places),
    far: Float32Array.from(far),
  };
}

const CLIPS = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

function rows(table: Float32Array, size: number, most: number): Vectors {
  const codes = new Int8Array(table.length);
  const units = new Float32Array(table.length / size);
  for (let row = 0; row < units.length; row += 1) {
    const values = table.subarray(row * size, row * size + size);
    const largest = values.reduce((sum, value) => Math.max(sum, Math.abs(value)), 0);
    let best = Infinity;
    for (const clip of CLIPS) {
      const unit = (largest * clip) / most || 1;
      const lost = values.reduce((sum, value) => sum + (value - code(value, unit, most) * unit) ** 2, 0);
      if (lost >= best) continue;
      best = lost;
      units[row] = unit;
    }
    const unit = units[row] ?? 1;
    values.forEach((value, k) => {
      codes[row * size + k] = code(value, unit, most);
    });
  }
  return wholeVectors(size, codes, units);
}

const code = (value: number, unit: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(value / unit)));
