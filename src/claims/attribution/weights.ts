import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeModel } from './model-file.ts';
import type { Model } from './model.ts';

/** Where the weights lie, beside this file; `train/train.ts` writes them. */
export const WEIGHTS = new URL('attribution.weights', import.meta.url);

let loaded: Model | undefined;

/** The weights, read once; they never change afterwards. */
export function weights(): Model {
  loaded ??= decodeModel(readFileSync(WEIGHTS), fileURLToPath(WEIGHTS));
  return loaded;
}
