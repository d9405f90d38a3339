import { baseOf } from '../interface/languages.ts';
import type { Rating, Site } from '../schemas/site.ts';

/**
 * The rating scale in a language: where a rating has no translation, as the site has it.
 * @param language that of the report, a BCP 47 tag; a translation need not name its region
 */
export function ratingsIn(language: string, ratings: Site['ratings']): Rating[] {
  return ratings.map(({ translations = {}, ...rating }) => ({
    ...rating,
    ...(translations[language] ?? translations[baseOf(language)]),
  }));
}
