import { areSpellingsOfOneName, surnameKey } from '../../language/naming/index.ts';
import type { Facts } from '../facts.ts';
import type { Name } from '../names/index.ts';
import type { Token } from '../tokens.ts';
import { isCase, isKnown, loneSurnames } from './lone-surnames.ts';
import { isOneSlipApart, slipKeys, withoutMarks } from './near-names.ts';
import { isGiven, peopleOf, type Person, type Spelling, type SpeltTwice } from './people.ts';

/** The people of a text whose names stand in it in two spellings. */
export function speltTwice(facts: Facts): SpeltTwice[] {
  const people = peopleOf(facts);
  const { tokens } = facts;
  const pairs = [...sameSurname(people, tokens), ...sameGiven(people, tokens)].map(([one, other]) =>
    inOrder(inFull(one), inFull(other)),
  );
  const taken = new Set(
    pairs.flatMap(({ rare, usual }) => [...rare.places, ...usual.places].map(({ end }) => end)),
  );
  return [
    ...pairs,
    ...loneSurnames(people, facts).filter(({ rare }) => !taken.has(rare.places[0]?.end ?? -1)),
  ];
}

/** The places where a person stands with the given name, which is what differs. */
function inFull({ entity, mentions }: Person): Spelling {
  return { name: entity.name, places: mentions.filter(({ words }) => words.length > 1) };
}

type Pair = readonly [Person, Person];

/** “Sergei Lavrov”, “Sergey Lavrov” */
function sameSurname(people: readonly Person[], tokens: readonly Token[]): Pair[] {
  const groups = Map.groupBy(
    people.filter(({ given }) => given !== ''),
    ({ surname }) => withoutMarks(surname),
  );
  return [...groups.values()].flatMap((group) =>
    pairsOf(group, ({ given }) => slipKeysOf(given)).filter(
      ([one, other]) => areOneGiven(one.given, other.given) && !areTwoPeople(one, other, tokens),
    ),
  );
}

const slipKeysOf = (name: string): string[] => {
  const lower = withoutMarks(name);
  return [...slipKeys(lower), `${lower.slice(0, 1)}…`];
};

function areOneGiven(one: string, other: string): boolean {
  const [a, b] = [withoutMarks(one), withoutMarks(other)];
  if (a === b) return one !== other;
  if (areSpellingsOfOneName(a, b)) return true;
  const areBothNames = isGiven(a) && isGiven(b);
  return !areBothNames && a.length > 3 && b.length > 3 && isOneSlipApart(a, b) && !isEndingOfGender(a, b);
}

/** “Ivan”, “Ivana”; “Mario”, “Maria” */
function isEndingOfGender(one: string, other: string): boolean {
  return one.replace(/[aeo]$/, '') === other.replace(/[aeo]$/, '');
}

/** “Sergei Lavrov”, “Sergei Lavrow” */
function sameGiven(people: readonly Person[], tokens: readonly Token[]): Pair[] {
  const groups = Map.groupBy(
    people.filter(({ given }) => given.length > 2),
    ({ given }) => withoutMarks(given),
  );
  return [...groups.values()].flatMap((group) =>
    pairsOf(group, ({ surname }) => [...slipKeys(withoutMarks(surname)), surnameKey(surname)]).filter(
      ([one, other]) => areOneSurname(one.surname, other.surname) && !areTwoPeople(one, other, tokens),
    ),
  );
}

function areOneSurname(one: string, other: string): boolean {
  const [a, b] = [withoutMarks(one), withoutMarks(other)];
  if (a === b) return one !== other;
  if (Math.min(a.length, b.length) < 4 || isCase(a, b)) return false;
  return surnameKey(one) === surnameKey(other) || (isOneSlipApart(a, b) && !(isKnown(one) && isKnown(other)));
}

/** Pairs of one group that share a key, each once; no more than a few a key, so that the work stays small. */
function pairsOf(group: readonly Person[], keysOf: (person: Person) => readonly string[]): Pair[] {
  const byKey = new Map<string, Person[]>();
  const pairs: Pair[] = [];
  if (group.length < 2) return pairs;
  for (const person of group) {
    const near = new Set(keysOf(person).flatMap((key) => byKey.get(key) ?? []));
    for (const other of near) pairs.push([other, person]);
    for (const key of keysOf(person)) {
      const known = byKey.get(key) ?? [];
      if (known.length < 8) byKey.set(key, [...known, person]);
    }
  }
  return pairs;
}

/** Two whom the text introduces each for himself, as different things: “Sara Hill, a teacher … Sarah Hill, a nurse”. */
function areTwoPeople(one: Person, other: Person, tokens: readonly Token[]): boolean {
  const genders = [one.entity.gender, other.entity.gender];
  if (genders.includes('male') && genders.includes('female')) return true;
  const rolesOf = ({ entity }: Person): Set<string> =>
    new Set(entity.mentions.flatMap((name) => introductionOf(name, tokens)));
  const [ofOne, ofOther] = [rolesOf(one), rolesOf(other)];
  return ofOne.size > 0 && ofOther.size > 0 && ![...ofOne].some((word) => ofOther.has(word));
}

/** The longer words of the role before a name, and of what stands behind it between commas. */
function introductionOf({ role, to, sentence }: Name, tokens: readonly Token[]): string[] {
  const words = role.toLowerCase().split(' ');
  const isIntroduced = tokens[to]?.text === ',' && /^(?:an?|the|who|\d+)$/.test(tokens[to + 1]?.lower ?? '');
  for (let at = to + 1; isIntroduced && at < to + 8; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence || (token.text === ',' && at > to + 2)) break;
    words.push(token.lower);
  }
  return words.filter((word) => word.length > 3 || /^\d+$/.test(word));
}

/** The rarer spelling first; of two as frequent, the later. */
function inOrder(one: Spelling, other: Spelling): SpeltTwice {
  const order =
    one.places.length - other.places.length || (other.places[0]?.start ?? 0) - (one.places[0]?.start ?? 0);
  return order < 0 ? { rare: one, usual: other } : { rare: other, usual: one };
}
