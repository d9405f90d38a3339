import { GIVEN_NAMES } from '../../language/reporting/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Facts } from '../facts.ts';
import { isCommonWord, type Entity, type Name } from '../names/index.ts';

/** A person’s name in two spellings: the rarer, and the usual one. */
export interface SpeltTwice {
  rare: Spelling;
  usual: Spelling;
}

/** One of the spellings, and where it stands. */
export interface Spelling {
  name: string;
  places: readonly Span[];
}

/** A person by given name, empty where the text has none, and surname. */
export interface Person {
  given: string;
  surname: string;
  entity: Entity;
  mentions: readonly Name[];
}

/** A longer word is no name, and has as many near words as letters. */
export const MOST_LETTERS = 30;

/**
 * Whether a name is a person’s, also where the text mostly uses it before nouns, as in “the Sanders campaign”, and so does not
 * show it by what it does.
 */
export function isPersonName({ kind, name, isPersonBy }: Entity): boolean {
  if (kind === 'person') return isPersonBy >= 2;
  const words = name.split(' ');
  const surname = words.at(-1) ?? '';
  const isWritten = words.every((word) =>
    /^\p{Lu}[\p{Ll}\p{M}]+$|^\p{Lu}\.?$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(word),
  );
  return (
    kind === 'other' && words.length > 1 && isWritten && isGiven(words[0] ?? '') && !isCommonWord(surname)
  );
}

export function isGiven(name: string): boolean {
  const lower = name.toLowerCase();
  return GIVEN_NAMES.male.has(lower) || GIVEN_NAMES.female.has(lower);
}

/** The people of a text, with their places outside headings and quotations. */
export function peopleOf({ names }: Facts): Person[] {
  const people: Person[] = [];
  for (const entity of new Set(names.map((name) => name.entity))) {
    const words = entity.name.split(' ');
    const surname = words.at(-1) ?? '';
    const isOften = words.length > 1 || entity.mentions.length > 1;
    if (!isPersonName(entity) || !isOften || surname.length < 3 || surname.length > MOST_LETTERS) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(surname)) continue;
    const mentions = entity.mentions.filter(({ isQuoted, inHeading }) => !isQuoted && !inHeading);
    if (mentions.length > 0)
      people.push({ given: words.length > 1 ? (words[0] ?? '') : '', surname, entity, mentions });
  }
  return people;
}
