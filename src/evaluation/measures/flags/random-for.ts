import { createRandom } from '../../../language/word-model/train/random.ts';

/** Random numbers that are the same for the same parts, whatever else is drawn (FNV-1a of their words as the seed). */
export function randomFor(...parts: (string | number)[]): () => number {
  let seed = 2_166_136_261;
  for (const letter of parts.join(' ')) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return createRandom(seed);
}
