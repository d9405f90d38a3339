import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import type { Language } from '../languages.ts';

/** What a dictionary says of itself. */
export interface About {
  /** The language, a BCP 47 tag without region. */
  language: string;
  /** Its own name for itself. */
  name: string;
  /** Which way its lines run. */
  direction: 'ltr' | 'rtl';
  /** What stands between items in a row, with its space. */
  comma: string;
  /** Whose dates and numbers it has where the article’s language names no region; digits are part of it. */
  locale: string;
  /** False where nobody who grew up with the language has read the translation yet. */
  readByNativeSpeaker: boolean;
}

/** The name of a message of the interface. */
export type Key = keyof typeof en.words;

/** All words of the interface in one language: messages in ICU’s MessageFormat. */
export interface Dictionary {
  about: About;
  words: Record<Key, string>;
}

const ALL: Readonly<Record<Language, Dictionary>> = {
  ar: ar as Dictionary,
  de: de as Dictionary,
  en: en as Dictionary,
  es: es as Dictionary,
  fr: fr as Dictionary,
};

/** The dictionaries by language. */
export const DICTIONARIES: Readonly<Record<string, Dictionary>> = ALL;
