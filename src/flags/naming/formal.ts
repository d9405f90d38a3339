import { hasCapital } from '../../language/naming/index.ts';
import type { Facts } from '../facts.ts';
import { countriesIn, type CountryMention } from './countries.ts';
import { isProse, replacedNames } from './replaced.ts';

/** A country’s formal name after its short one. */
export interface ReturningFormalName {
  formal: readonly CountryMention[];
  short: readonly CountryMention[];
}

/** How often the short name must have come first. */
const LEAST_SHORT = 2;

/** Formal names of countries that come back after the short ones, outside the titles that keep them. */
export function returningFormalNames(facts: Facts): ReturningFormalName[] {
  const countries = countriesIn(facts).filter((mention) => isProse(mention, facts));
  if (!countries.some(({ isFormal }) => isFormal)) return [];
  const replaced = new Set(replacedNames(facts).flatMap(({ places }) => places.map(({ start }) => start)));
  return [...Map.groupBy(countries, ({ country }) => country).values()].flatMap(
    (mentions): ReturningFormalName[] => {
      const first = mentions[0];
      const shorts = mentions.filter(({ isFormal }) => !isFormal);
      const from = shorts[LEAST_SHORT - 1]?.start ?? Infinity;
      const formal = mentions.filter(
        (mention) => mention.isFormal && mention.start > from && !isInTitle(mention, facts),
      );
      const isReplaced = mentions.some(({ start }) => replaced.has(start));
      return first?.isFormal === false && formal.length > 0 && !isReplaced ? [{ formal, short: shorts }] : [];
    },
  );
}

/** “the Embassy of the Islamic Republic of Iran”, “president of the United States of America” */
function isInTitle({ from, to }: CountryMention, { tokens }: Facts): boolean {
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const after = tokens[to];
  return tokens[of]?.lower === 'of' || (after !== undefined && hasCapital(after.text));
}
