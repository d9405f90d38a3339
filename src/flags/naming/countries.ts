import { countryForms, type CountryForm } from '../../language/naming/index.ts';
import { countryNames } from '../../language/countries/index.ts';
import type { Facts } from '../facts.ts';
import { findPhrases, phrasesBy, type Mention, type Phrases } from './phrases.ts';

/** A country’s name where it stands. */
export interface CountryMention extends Mention, CountryForm {}

let phrases: Phrases | undefined;

const found = new WeakMap<Facts, readonly CountryMention[]>();

/** The names of countries in a text, in order; found once. */
export function countriesIn(facts: Facts): readonly CountryMention[] {
  const known = found.get(facts);
  if (known) return known;
  phrases ??= phrasesBy(countryForms().keys());
  const mentions = findPhrases(facts, phrases).flatMap((mention): CountryMention[] => {
    const form = countryForms().get(mention.phrase);
    return form ? [{ ...mention, ...form }] : [];
  });
  found.set(facts, mentions);
  return mentions;
}

/** The first word in a text for what is of a country: “Russian” for Russia. */
export function demonymIn({ tokens }: Facts, common: string, within: readonly Mention[]): string | undefined {
  const { byDemonym } = countryNames();
  const taken = new Set(within.map(({ from }) => from));
  return tokens.find(
    ({ lower, text, index }) =>
      !taken.has(index) && /^\p{Lu}/u.test(text) && byDemonym.get(lower)?.common === common,
  )?.text;
}
