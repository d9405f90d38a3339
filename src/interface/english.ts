import type { Words } from './words.ts';

/** The attributes of what is written in English on every page: rules, keys of files, measured figures. */
export function inEnglish({ about }: Words): { lang: string; dir?: 'ltr' } {
  return about.language === 'en' ? { lang: 'en' } : { lang: 'en', dir: 'ltr' };
}

/** The same on pages in other languages only: a report has hundreds of such titles and messages, and counts its bytes. */
export function englishElsewhere(words: Words): { lang?: string; dir?: 'ltr' } {
  return words.about.language === 'en' ? {} : inEnglish(words);
}
