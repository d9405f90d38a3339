import { countryNames, type Country } from '../../language/countries/index.ts';
import { PLACES } from '../../language/places/index.ts';
import {
  FEMALE_WORDS,
  GIVEN_NAMES,
  MALE_WORDS,
  ORGANISATION_WORDS,
  SAYING_WORDS,
} from '../../language/reporting/index.ts';
import type { Token } from '../tokens.ts';
import type { Gender, NameKind } from './types.ts';

/** First words of places of two words and more. */
const PLACE_STARTS = new Set(
  `new los las san santa saint st st. el la port fort mount mt lake north south east west northern southern eastern
  western central upper lower great grand long cape palm salt little big white middle rio sao saudi hong tel buenos baton
  des cedar grand santa puerto costa sri`.split(/\s+/),
);

const BODY_WORDS = new Set(
  `states congress senate parliament kremlin pentagon taliban times post line league brothers sons capital airlines
  airways motors technologies systems industries partners holdings media studios pictures records stores foods energy
  oil gas insurance financial airbus act amendment bill center hospital clinic temple cathedral stadium arena
  theater theatre hall tower plaza trail highway interstate boulevard lane drive court prize award awards medal cup
  bowl open series championship games festival conference summit convention accord accords treaty pact agreement
  republicans democrats conservatives party movement front brigade battalion corps regiment division fleet
  plan plant valley fuels resources mining coal power grants workers warriors policy rules healthcare health climate
  control relations studies research reform deal bridge mountain mountains lake river trust union unions
  constitution bible koran quran christmas easter ramadan thanksgiving internet web twitter facebook google amazon`.split(
    /\s+/,
  ),
);

/** What the words of a name tell by themselves. */
export function kindByWords(words: readonly string[]): { kind: NameKind; country: Country | null } {
  const key = words.join(' ').toLowerCase();
  const { byName, byDemonym, byCapital } = countryNames();
  const country = byName.get(key);
  if (country) return { kind: 'country', country };
  const people = byDemonym.get(key);
  if (people) return { kind: 'nationality', country: people };
  if (byCapital.has(key) || PLACES.has(key)) return { kind: 'place', country: null };
  const lower = words.map((word) => word.toLowerCase());
  const isBody =
    lower.some(isBodyWord) ||
    words.some((word) => word === '&') ||
    words.every((word) => isInitials(word)) ||
    lower.includes('of');
  if (isBody || words.length > 4) return { kind: 'body', country: null };
  if (words.length > 1 && PLACE_STARTS.has(lower[0] ?? '')) return { kind: 'place', country: null };
  return { kind: 'other', country: null };
}

/** Whether a word makes any name the name of a body or thing. */
export const isBodyWord = (word: string): boolean =>
  ORGANISATION_WORDS.has(word.toLowerCase()) || BODY_WORDS.has(word.toLowerCase());

const isInitials = (word: string): boolean => /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(word);

/** The gender that a title or given name tells of. */
export function genderOf(words: readonly string[]): Gender {
  for (const word of words) {
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (MALE_WORDS.has(lower) || GIVEN_NAMES.male.has(lower)) return 'male';
    if (FEMALE_WORDS.has(lower) || GIVEN_NAMES.female.has(lower)) return 'female';
  }
  return null;
}

export const isGivenName = (word: string): boolean =>
  GIVEN_NAMES.male.has(word.toLowerCase()) || GIVEN_NAMES.female.has(word.toLowerCase());

const PLACE_PREPOSITIONS = new Set('in at near across throughout into from outside inside around'.split(' '));

/** What people do and bodies seldom. */
const HUMAN_VERBS = new Set(
  `told wrote tweeted believes believed thinks thought laughed smiled testified resigned died married recalled
  quipped joked grew walked spoke speaks recalls argues`.split(/\s+/),
);

/** How much the words around one mention speak for a person, as points; negative where they speak against one. */
export function personPoints(sentence: readonly Token[], from: number, to: number): number {
  const before = sentence[from - 1];
  const after = sentence[to];
  const next = sentence[to + 1];
  let points = 0;
  if (after && /^(?:himself|herself)$/.test(after.lower)) points += 3;
  if (after?.lower === 'who' || (after?.text === ',' && /^(?:who|whose|whom)$/.test(next?.lower ?? '')))
    points += 2;
  if (
    after?.text === ',' &&
    next?.part === 'NUM' &&
    /^\d\d$/.test(next.text) &&
    sentence[to + 2]?.text === ','
  )
    points += 2;
  if (after && HUMAN_VERBS.has(after.lower)) points += 1;
  else if (after && SAYING_WORDS.has(after.lower)) points += 0.5;
  if (before && SAYING_WORDS.has(before.lower) && (after === undefined || /^[.,;]$/.test(after.text)))
    points += 0.7;
  if (before?.lower === 'to' && sentence[from - 2]?.lower === 'according') points += 0.5;
  // “Cleveland Cavaliers star”: it says what kind of thing follows.
  if (after?.part === 'NOUN' && /^\p{Ll}/u.test(after.text)) points -= 1;
  if (before?.lower === 'the') points -= 2;
  if (before && PLACE_PREPOSITIONS.has(before.lower)) points -= 0.7;
  return points;
}
