/** The languages that the interface speaks, each with a dictionary. A new one is a file in `dictionaries/`, a line there and one here. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The part of a tag before its region and script. */
export const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag;

/** Whether the interface speaks a language, whatever the region. */
export const speaks = (language: string): boolean =>
  (LANGUAGES as readonly string[]).includes(baseOf(language));

/**
 * The language of a report’s pages: its article’s, where the site and the interface have it, else the site’s first.
 * @param article the language of the article, a BCP 47 tag
 * @param site the languages of `site.yaml`
 */
export function interfaceLanguage(article: string | undefined, site: readonly string[]): string {
  const first = site[0] ?? 'en';
  if (article === undefined || !speaks(article)) return first;
  return site.some((language) => baseOf(language) === baseOf(article)) ? article : first;
}
