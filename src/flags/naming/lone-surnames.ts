import { countryNames } from '../../language/countries/index.ts';
import { PLACES } from '../../language/places/index.ts';
import { wordModel } from '../../language/word-model/index.ts';
import type { Facts } from '../facts.ts';
import { isCommonWord } from '../names/index.ts';
import type { Token } from '../tokens.ts';
import { isOneSlipApart, slipKeys, withoutMarks } from './near-names.ts';
import { isGiven, MOST_LETTERS, type Person, type SpeltTwice } from './people.ts';

/** Shorter surnames are near too many others. */
const LEAST_LETTERS = 5;

/** Words with capitals that are one slip away from a surname of the text, and are nothing else: “Lavorv”. */
export function loneSurnames(people: readonly Person[], { tokens, names }: Facts): SpeltTwice[] {
  const surnames = new Map(people.map((person) => [person.surname, person]));
  if (surnames.size === 0) return [];
  const byKey = new Map<string, Person>();
  const shapes = new Set<string>();
  for (const person of surnames.values()) {
    if (person.surname.length < LEAST_LETTERS) continue;
    const plain = withoutMarks(person.surname);
    for (const more of [-1, 0, 1]) shapes.add(shapeOf(plain, plain.length + more));
    for (const key of slipKeys(plain)) if (!byKey.has(key)) byKey.set(key, person);
  }
  const inOthers = new Set(
    names
      .filter(({ words }) => words.length > 1)
      .flatMap(({ words, entity }) => (entity.kind === 'place' ? [] : words)),
  );
  const found: SpeltTwice[] = [];
  const capitals = Map.groupBy(tokens.filter(isWordWithCapital), ({ text }) => text);
  for (const [word, places] of capitals) {
    // Most words are near none, as their first letters and lengths tell.
    if (!shapes.has(shapeOf(withoutMarks(word), word.length))) continue;
    if (surnames.has(word) || inOthers.has(word)) continue;
    const person = nearest(word, byKey);
    const rare = places.filter(({ isQuoted }) => !isQuoted);
    if (!person || rare.length === 0 || rare.length > person.mentions.length || isOther(word, person.surname))
      continue;
    found.push({
      rare: { name: word, places: rare },
      usual: { name: person.surname, places: person.mentions },
    });
  }
  return found;
}

const shapeOf = (plain: string, length: number): string => `${plain.charAt(0)}${length}`;

const isWordWithCapital = ({ text, lower }: Token): boolean =>
  text !== lower &&
  text.length >= LEAST_LETTERS - 1 &&
  text.length <= MOST_LETTERS &&
  /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text);

function nearest(word: string, byKey: ReadonlyMap<string, Person>): Person | undefined {
  const plain = withoutMarks(word);
  for (const key of slipKeys(plain)) {
    const person = byKey.get(key);
    if (!person) continue;
    const surname = withoutMarks(person.surname);
    if (surname === plain || isOneSlipApart(plain, surname)) return person;
  }
  return undefined;
}

/** Whether a word near a surname is a word by itself: a plural, a place, a people, another name. */
function isOther(word: string, surname: string): boolean {
  const [a, b] = [withoutMarks(word), withoutMarks(surname)];
  if (a === b) return false;
  const { byName, byDemonym, byCapital } = countryNames();
  const lower = word.toLowerCase();
  return (
    isCase(a, b) ||
    !a.startsWith(b.charAt(0)) ||
    [byName, byDemonym, byCapital, PLACES].some((known) => known.has(lower)) ||
    isGiven(lower) ||
    isCommonWord(word) ||
    isKnown(word)
  );
}

/** “Clintons”, “Jones”: more than one of the name, or the other way round. */
export const isCase = (a: string, b: string): boolean =>
  `${a}s` === b || `${b}s` === a || `${a}e` === b || `${b}e` === a;

/** Whether news or the dictionary have a word, with a capital or without. */
export function isKnown(word: string): boolean {
  const { words, rare } = wordModel().vocabulary;
  return [word, word.toLowerCase()].some(
    (form) => words.idOf(form) !== undefined || rare.idOf(form) !== undefined,
  );
}
