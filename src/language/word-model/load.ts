import { fileURLToPath } from 'node:url';
import { readModel } from './model-file.ts';
import type { Thresholds, WordModel } from './model.ts';

/** Where the model lies, beside this file; `npm run train:words` writes it, and PROVENANCE.md says from what. */
export const WORD_MODEL = new URL('word.model', import.meta.url);

let loaded: WordModel | undefined;

/** The model, read once; it never changes afterwards. Throws an Error where the file is missing, damaged or of another version. */
export function wordModel(): WordModel {
  loaded ??= readModel(fileURLToPath(WORD_MODEL));
  return loaded;
}

/** The scores from which on words are flagged or worth a second look, for both kinds of finding. */
export function thresholdsOf(): { slips: Thresholds; spins: Thresholds | null } {
  const { slips, spins } = wordModel();
  return { slips: slips.thresholds, spins: spins?.thresholds ?? null };
}
