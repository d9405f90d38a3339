import { isKnownName, newsCount, slipBetween, type Neighbour } from '../../language/misspelling/index.ts';
import type { Facts } from '../facts.ts';
import type { Token } from '../tokens.ts';
import { isApart, type Misspelling } from './words.ts';

const NAME = /^\p{Lu}\p{Ll}{3,}$/u;

/** Of more unknown names the text is a list of names, and takes too long. */
const MOST_UNKNOWN = 500;

/** The unknown names that are one slip from a name that the text has more than once, or in fuller form. */
export function misspeltNames({ text, tokens }: Facts): Misspelling[] {
  const names = tokens.filter(({ text: word }) => word.length > 3 && NAME.test(word));
  const unknown = names.filter(({ text: word, isQuoted }) => !isQuoted && !isKnownName(word));
  if (unknown.length === 0 || unknown.length > MOST_UNKNOWN) return [];
  const places = Map.groupBy(names, ({ lower }) => lower);
  return unknown.flatMap((token): Misspelling[] => {
    if (places.get(token.lower)?.length !== 1 || !isApart(text, token)) return [];
    const near: Misspelling[] = [];
    for (const [name, there] of places) {
      const neighbour = slipBetween(token.lower, name);
      const [elsewhere] = there;
      if (!neighbour || !elsewhere || !isMeant(token, there, tokens)) continue;
      if (isOtherName(token.lower, neighbour, there.length)) return [];
      near.push({ token, near: [elsewhere.text], elsewhere });
    }
    // Near two names it may as well be a third.
    return near.length === 1 ? near : [];
  });
}

/** Whether a name, by where it stands, may be the one that was meant. */
function isMeant(token: Token, places: readonly Token[], tokens: readonly Token[]): boolean {
  const given = nameBefore(token, tokens);
  const others = places.map((place) => nameBefore(place, tokens)).filter((name) => name !== '');
  // “Anna Kowal … Maria Koval”: two people.
  if (given !== '' && others.length > 0 && !others.includes(given)) return false;
  return places.length > 1 || others.length > 0;
}

/** The given name just before, as far as can be told; nothing where there is none: titles are common words too. */
function nameBefore({ index, start }: Token, tokens: readonly Token[]): string {
  const before = tokens[index - 1];
  if (before?.end !== start - 1 || !NAME.test(before.text) || before.part !== 'PROPN') return '';
  return newsCount(before.lower) > 0 ? '' : before.lower;
}

/** So often does a name stand in a text that is surely meant. */
const OFTEN = 3;

/** With these at the end a name is another as often as not: Kowalski and Kowalska, Marin and Marina, Roberts. */
const LAST = /^[aehiosnyz]*$/;

function isOtherName(name: string, { word: other, slip, at }: Neighbour, times: number): boolean {
  const letters = `${slip === 'lost' ? '' : name.charAt(at)}${slip === 'added' ? '' : other.charAt(at)}`;
  const isLast = at === (slip === 'lost' ? other : name).length - 1;
  if (isLast && slip !== 'swapped') return times < OFTEN || LAST.test(letters);
  // “Bolton” and “Holton”, “Lena” and “Elena”.
  return at === 0 && slip !== 'swapped' && (slip === 'other' || times < OFTEN);
}
