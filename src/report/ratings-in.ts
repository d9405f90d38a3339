import { interfaceLanguage } from '../interface/index.ts';
import type { Rating, Site } from '../schemas/site.ts';

/**
 * The rating scale in the language of a report's pages: where a rating has no translation, as the site has it.
 * @param article the language of the report's article, a BCP 47 tag
 */
export function ratingsIn(
  article: string,
  { ratings, languages }: Pick<Site, 'ratings' | 'languages'>,
): Rating[] {
  const language = interfaceLanguage(article, languages);
  const [base = language] = language.split('-');
  return ratings.map(({ translations = {}, ...rating }) => ({
    ...rating,
    ...(translations[language] ?? translations[base]),
  }));
}
