import type { Facts } from '../facts.ts';
import { bodiesIn } from './bodies.ts';
import { countriesIn, demonymIn, type CountryMention } from './countries.ts';
import type { Mention } from './phrases.ts';
import { proseOf, standingOf } from './prose.ts';

/** A name that stands, again and again, as only another name could. */
export interface ReplacedName {
  /** The name as written. */
  name: string;
  /** What the country is usually called, where it is one. */
  usual: string | undefined;
  /** Another word of the text for it or for what is of it: “Russia”, “Russian”. */
  beside: string | undefined;
  places: readonly Mention[];
}

/**
 * So many places without an article make a pattern beside the country’s own short name or adjective, or of a name of treaties, and
 * so many by themselves.
 */
const LEAST = { beside: 2, alone: 3 };

const found = new WeakMap<Facts, readonly ReplacedName[]>();

/** The names that look put in for others throughout; found once. */
export function replacedNames(facts: Facts): readonly ReplacedName[] {
  const known = found.get(facts);
  if (known) return known;
  const names = [...replacedCountries(facts), ...replacedBodies(facts)];
  found.set(facts, names);
  return names;
}

function replacedCountries(facts: Facts): ReplacedName[] {
  const countries = countriesIn(facts);
  const long = countries.filter((mention) => mention.article === 'the' && mention.to - mention.from > 1);
  const names: ReplacedName[] = [];
  for (const [phrase, mentions] of Map.groupBy(long, ({ phrase: one }) => one)) {
    const places = mentions.filter(
      (mention) => isBare(mention, facts, true, mention.isFormal) || isAttributive(mention, facts),
    );
    const article = mentions.filter((mention) => hasArticle(mention, facts));
    const [first] = places;
    if (!first || places.length < LEAST.beside || places.length < article.length) continue;
    const { country } = first;
    const other = countries.find(
      (mention) => mention.country === country && mention.phrase !== phrase && !mention.isFormal,
    );
    const beside = other ? facts.text.slice(other.start, other.end) : demonymIn(facts, country.common, long);
    if (beside === undefined && !first.isFormal && places.length < LEAST.alone) continue;
    const name = facts.text.slice(first.start, first.end);
    const usual = country.common.toLowerCase() === phrase ? undefined : country.common;
    names.push({ name, usual, beside, places });
  }
  return names;
}

/** Bodies that have “the” nearly always, and here never. */
function replacedBodies(facts: Facts): ReplacedName[] {
  const names: ReplacedName[] = [];
  const bodies = bodiesIn(facts).filter(({ article, from, to }) => article === 'the' && to - from > 1);
  const isCountry = new Set(countriesIn(facts).map(({ start }) => start));
  for (const [name, mentions] of Map.groupBy(bodies, ({ phrase }) => phrase)) {
    const places = mentions.filter((mention) => !isCountry.has(mention.start) && isBare(mention, facts));
    if (places.length < LEAST.alone || mentions.some((mention) => hasArticle(mention, facts))) continue;
    names.push({ name, usual: undefined, beside: undefined, places });
  }
  return names;
}

/** Whether a name stands in prose, outside quotation marks, without an article. */
export function isBare(mention: Mention, facts: Facts, isCountry = false, isFormal = false): boolean {
  const { from, to } = mention;
  return isProse(mention, facts) && standingOf(facts.tokens, from, to, isCountry, isFormal) === 'bare';
}

export function hasArticle(mention: Mention, facts: Facts): boolean {
  return facts.tokens[mention.from - 1]?.lower === 'the';
}

export const isProse = ({ sentence, isQuoted }: Mention, facts: Facts): boolean =>
  !isQuoted && proseOf(facts)[sentence] === true;

/** “People’s Republic of China officials”: a formal name with “of” is no adjective. */
function isAttributive({ phrase, from, to, ...mention }: CountryMention, facts: Facts): boolean {
  if (!phrase.includes(' of ') || !isProse({ phrase, from, to, ...mention }, facts)) return false;
  const before = facts.tokens[from - 1];
  const after = facts.tokens[to];
  return (
    after?.part === 'NOUN' &&
    /^\p{Ll}/u.test(after.text) &&
    !(before && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(before.part) && before.sentence === mention.sentence)
  );
}
