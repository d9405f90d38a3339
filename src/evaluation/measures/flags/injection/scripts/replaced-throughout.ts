import type { Injector, Script } from '../damage.ts';
import { matchesIn, pick, replace, shuffled } from '../text.ts';

const NAMES: readonly (readonly [string, string])[] = [
  ['Russia', 'Russian Federation'],
  ['America', 'United States of America'],
  ['Britain', 'United Kingdom of Great Britain and Northern Ireland'],
  ['China', 'People’s Republic of China'],
  ['Iran', 'Islamic Republic of Iran'],
  ['Syria', 'Syrian Arab Republic'],
];

/** Synonyms that do not go with the words that go with the first: another number, an article that does not fit. */
const NOUNS: readonly (readonly [string, string])[] = [
  ['campaign', 'electioneering'],
  ['job', 'employment'],
  ['plan', 'arrangement'],
  ['report', 'account'],
  ['debate', 'argument'],
  ['attack', 'onslaught'],
  ['email', 'electronic mail'],
  ['candidate', 'applicant'],
  ['talks', 'discussion'],
  ['police', 'constabulary'],
  ['law', 'legislation'],
  ['voter', 'elector'],
];

/** Replaced twice at least, or nobody could notice. */
const nameThroughout: Injector = (article, random) => {
  for (const [name, other] of shuffled(NAMES, random)) {
    const all = matchesIn(article, article.blocks, new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu'));
    if (all.length >= 2) return { edits: all.map((place) => replace(place, other)) };
  }
  return null;
};

/** Only where grammar shows it: an article that no longer fits, or a plural of what has none. */
const nounThroughout: Injector = (article, random) => {
  const found = NOUNS.flatMap(([noun, other]) => {
    const all = matchesIn(
      article,
      article.blocks,
      new RegExp(`(?<![\\p{L}-])(${noun})(s?)(?![\\p{L}-])`, 'gu'),
    );
    const shows = all.filter(({ start }) =>
      / an? (?:\p{L}+ )?$/u.test(article.text.slice(Math.max(0, start - 20), start)),
    );
    return all.length >= 4 && shows.length > 0 ? [{ all, other }] : [];
  });
  const choice = pick(found, random);
  return choice
    ? { edits: choice.all.map((place) => replace(place, choice.other + (place.groups[1] ?? ''))) }
    : null;
};

export const replacedThroughout: Script = {
  rule: 'replaced-throughout',
  kinds: [
    { what: 'a country’s name replaced throughout', inject: nameThroughout },
    { what: 'a noun replaced throughout, against its grammar', inject: nounThroughout },
  ],
};
