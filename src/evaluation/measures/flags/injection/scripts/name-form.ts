import type { Injector, Script } from '../damage.ts';
import { bodyOf, matchesIn, pick, replace } from '../text.ts';

/** Names that take no article, and forms of them that need one. */
const WITH_ARTICLE: Readonly<Record<string, string>> = {
  Russia: 'Russian Federation',
  Britain: 'United Kingdom',
  America: 'United States of America',
  China: 'People’s Republic of China',
  Germany: 'Federal Republic of Germany',
};

const COUNTRY = new RegExp(
  `(?<![\\p{L}-] ?\\p{Lu}[\\p{L}]* |\\p{L})(?:${Object.keys(WITH_ARTICLE).join('|')})(?! \\p{Lu}|[\\p{L}-])`,
  'gu',
);

const articleMissing: Injector = (article, random) => {
  const place = pick(matchesIn(article, bodyOf(article), COUNTRY), random);
  return place ? { edits: [replace(place, WITH_ARTICLE[place.text] ?? '')] } : null;
};

/** Not “ISIS fighters”, before which an article is right. “The Congress” is left out: some write so. */
const NO_ARTICLE =
  /(?<!\b(?:the|The|a|an|this|every|each|no|by|New) )(?<=(?:^|\p{Ll}|,) ?)(?<!\p{L})(?:ISIS|NATO|UNESCO|OPEC|NASA|Iran|Iraq|Israel|Mexico|Russia|Syria)(?=[.,;]| (?:has|is|was|will|would|had|and|to|on|in|that|for|said|could|should|did)\b)/gu;

const articleTooMuch: Injector = (article, random) => {
  const place = pick(matchesIn(article, bodyOf(article), NO_ARTICLE), random);
  const isFirst = place && article.sentences.some(({ start }) => start === place.start);
  return place ? { edits: [replace(place, `${isFirst ? 'The' : 'the'} ${place.text}`)] } : null;
};

export const nameForm: Script = {
  rule: 'name-form',
  kinds: [
    { what: '“Russian Federation” and others without article', inject: articleMissing },
    { what: '“the” before ISIS, NATO, Iran and others', inject: articleTooMuch },
  ],
};
