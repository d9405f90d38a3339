import { TRAIT } from '../model.ts';
import { areOneFamily, areOneWord } from './family.ts';
import type { Candidate } from './confusables.ts';
import type { Prepared } from './prepare.ts';
import { readSynonyms } from './synonyms.ts';

/** So many synonyms a word, the most frequent ones. */
const MOST = 16;

/** Rarer words make no set phrases. */
const LEAST_COUNT = 50;

/** Of two words that begin alike one is often a form of the other. */
const ALIKE = 4;

/** The words of about the same meaning that each word may have been put in place of. */
export function findSpins({ words, traits, numbers }: Prepared): Candidate[][] {
  const synonyms = readSynonyms();
  const ids = new Map(words.map((word, id) => [word, id]));
  return words.map((word, id): Candidate[] => {
    if (((traits[id] ?? 0) & (TRAIT.checked | TRAIT.function)) !== TRAIT.checked) return [];
    return [...(synonyms.get(word) ?? [])]
      .flatMap((other) => {
        const known = ids.get(other);
        const trait = traits[known ?? -1] ?? 0;
        if (known === undefined || (trait & TRAIT.checked) === 0 || trait & TRAIT.function) return [];
        if (
          other.slice(0, ALIKE) === word.slice(0, ALIKE) ||
          areOneWord(word, other) ||
          areOneFamily(word, other)
        )
          return [];
        return (numbers.counts[known] ?? 0) >= LEAST_COUNT
          ? [{ id: known, letters: 3, sounds: 3, family: false }]
          : [];
      })
      .sort((a, b) => (numbers.counts[b.id] ?? 0) - (numbers.counts[a.id] ?? 0) || a.id - b.id)
      .slice(0, MOST);
  });
}
