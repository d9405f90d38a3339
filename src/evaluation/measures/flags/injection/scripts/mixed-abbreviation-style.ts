import type { Injector, Script } from '../damage.ts';
import { bodyOf, matchesIn, pick, replace } from '../text.ts';

const STOPPED = /(?<![\p{L}.])(?:\p{Lu}\.){2,4}(?! \p{Lu}|[\p{L}$])/gu;

const PLAIN =
  /(?<![\p{L}.$&-])(?:US|UN|UK|EU|FBI|CIA|GOP|NATO|NBC|CNN|CBS|ABC|IRS|TPP|FDA|EPA|NRA)(?![\p{L}$&-])/gu;

/** Drops the full stops of initials once, or puts them in. */
const otherStyle: Injector = (article, random) => {
  const body = bodyOf(article);
  const all = [...matchesIn(article, body, STOPPED), ...matchesIn(article, body, PLAIN)];
  const keys = Map.groupBy(all, ({ text }) => text.replaceAll('.', ''));
  const uniform = [...keys.values()].filter(
    (group) => group.length >= 2 && new Set(group.map(({ text }) => text)).size === 1,
  );
  const place = pick(pick(uniform, random) ?? [], random);
  if (!place) return null;
  const other = place.text.includes('.')
    ? place.text.replaceAll('.', '')
    : [...place.text].map((letter) => `${letter}.`).join('');
  return { edits: [replace(place, other)] };
};

export const mixedAbbreviationStyle: Script = {
  rule: 'mixed-abbreviation-style',
  kinds: [{ what: 'full stops of initials dropped or put in once', inject: otherStyle }],
};
