import type { Injector, Script } from '../damage.ts';
import { bodyOf, matchesIn, pick, replace } from '../text.ts';

const ARTICLE = /(?<=\p{Ll},? )(an?)(?= \p{Ll}{3,})/gu;

/** Writes “a” for “an”, or the reverse. */
const confused: Injector = (article, random) => {
  const found = pick(matchesIn(article, bodyOf(article), ARTICLE), random);
  return found ? { edits: [replace(found, found.text === 'a' ? 'an' : 'a')] } : null;
};

export const indefiniteArticle: Script = {
  rule: 'indefinite-article',
  kinds: [{ what: 'a written for an, or the reverse', inject: confused }],
};
