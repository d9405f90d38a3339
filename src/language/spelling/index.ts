import { pairsOfFamilies } from './families.ts';
import type { Spelling } from './types.ts';
import { pairsOfWords } from './words.ts';

export type { Spelling, Variety } from './types.ts';

const SPELLINGS = new Map<string, Spelling>();

for (const { head, british, american, canadian, tellsAmerican, weight } of [
  ...pairsOfFamilies(),
  ...pairsOfWords(),
]) {
  if (british) {
    SPELLINGS.set(british, {
      variety: 'british',
      head,
      other: american || null,
      weight,
      canadian: canadian !== 'american',
    });
  }
  if (american && tellsAmerican) {
    SPELLINGS.set(american, {
      variety: 'american',
      head,
      other: british || null,
      weight,
      canadian: canadian !== 'british',
    });
  }
}

/**
 * What a word’s spelling tells, in lower case: British, American, or (undefined) nothing.
 *
 * Ambiguous words tell nothing: program, practice, license, meter, tire, curb, story, check, draft;
 * nor does -ize, which is also Oxford’s spelling.
 */
export function spellingOf(word: string): Spelling | undefined {
  return SPELLINGS.get(word);
}
