import { baseOf } from './languages.ts';
import type { Words } from './words.ts';

/**
 * The language of a passage, for `lang`, where it is not that of the page; nothing where it is, which most of a page’s
 * passages need not say.
 */
export function elsewhere(language: string, { language: page }: Pick<Words, 'language'>): string | undefined {
  return baseOf(language) === baseOf(page) ? undefined : language;
}
