import type { Injector, Script } from '../damage.ts';
import { personsOf } from '../persons.ts';
import { misspell } from '../slips.ts';
import { bodyOf, matchesIn, pick, replace, shuffled } from '../text.ts';

/** Not “US$”, nor in capitals among others. */
const COUNTRY = /(?<![\p{L}.])(?:the )?(?:U\.S\.|US|United States)(?![\p{L}$])/gu;

/** Writes a country’s name in a second and a third form. */
const countryForms: Injector = (article, random) => {
  const all = matchesIn(article, bodyOf(article), COUNTRY);
  if (all.length < 3) return null;
  const forms = new Set(
    ['United States', 'U.S.', 'US'].filter((form) => all.some(({ text }) => formOf(text) === form)),
  );
  const missing = shuffled(
    ['United States', 'U.S.', 'US'].filter((form) => !forms.has(form)),
    random,
  );
  if (missing.length === 0) return null;
  const places = shuffled(all.slice(1), random).slice(0, missing.length);
  const edits = places.map((place, at) =>
    replace(place, place.text.replace(formOf(place.text), missing[at] ?? '')),
  );
  return { edits };
};

function formOf(text: string): string {
  return text.replace(/^the /, '');
}

/** Misspells the surname of a person once. */
const surname: Injector = (article, random) => {
  const person = pick(
    personsOf(article).filter(({ alone, surname }) => alone.length >= 2 && surname.length >= 5),
    random,
  );
  const mention = person && pick(person.alone, random);
  if (!mention) return null;
  const wrong = misspell(person.surname, random, (word) => article.text.includes(word));
  return wrong === null ? null : { edits: [replace(mention, wrong)] };
};

const GROUP = /(?<!\p{L})(the )?(Islamic State|ISIS|ISIL)(?!\p{L})(?! (?:in Iraq|of Iraq|group))/gu;

/** Calls a group by its other name once. */
const otherName: Injector = (article, random) => {
  const all = matchesIn(article, bodyOf(article), GROUP);
  const names = new Set(all.map(({ groups: [, name = ''] }) => name));
  const place = pick(all.slice(1), random);
  if (all.length < 2 || names.size > 1 || !place) return null;
  return { edits: [replace(place, names.has('Islamic State') ? 'ISIS' : 'Islamic State')] };
};

export const inconsistentName: Script = {
  rule: 'inconsistent-name',
  kinds: [
    { what: 'a country in a second and third form', inject: countryForms },
    { what: 'a surname misspelt once', inject: surname },
    { what: 'a group by its other name once', inject: otherName },
  ],
};
