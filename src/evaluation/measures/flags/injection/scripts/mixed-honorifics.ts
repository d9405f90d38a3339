import type { Injector, Script } from '../damage.ts';
import { personsOf } from '../persons.ts';
import { bodyOf, matchesIn, pick, replace, shuffled } from '../text.ts';

const HONORIFIC = /\b(?:Mr|Mrs|Ms)\.? (?=\p{Lu})/gu;

/** Gives one person an honorific in some places of a text that has none. */
const added: Injector = (article, random) => {
  if (matchesIn(article, article.blocks, HONORIFIC).length > 0) return null;
  const person = pick(
    personsOf(article).filter(({ alone }) => alone.length >= 3),
    random,
  );
  if (!person) return null;
  const honorific = person.gender === 'man' ? 'Mr.' : 'Ms.';
  const some = shuffled(person.alone, random).slice(0, Math.max(1, Math.floor(person.alone.length / 3)));
  return {
    edits: some.map((place) => replace(place, `${honorific} ${person.surname}`)),
    places: person.alone,
  };
};

/** Takes honorifics away in some places of a text that gives them throughout. */
const dropped: Injector = (article, random) => {
  const all = matchesIn(article, bodyOf(article), HONORIFIC);
  if (all.length < 4) return null;
  const some = shuffled(all, random).slice(0, Math.max(2, Math.floor(all.length / 3)));
  const names = matchesIn(article, bodyOf(article), /\b(?:Mr|Mrs|Ms)\.? \p{Lu}\p{L}+/gu);
  return { edits: some.map((place) => replace(place, '')), places: names };
};

export const mixedHonorifics: Script = {
  rule: 'mixed-honorifics',
  kinds: [
    { what: '“Mr.” or “Ms.” before some mentions of a surname', inject: added },
    { what: 'some honorifics dropped', inject: dropped },
  ],
};
