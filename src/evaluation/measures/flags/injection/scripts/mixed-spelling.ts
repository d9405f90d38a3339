import type { Injector, Script } from '../damage.ts';
import { bodyOf, escaped, matchesIn, pick, replace } from '../text.ts';

/** American and British; forms with an ending are made of these. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['color', 'colour'],
  ['favor', 'favour'],
  ['labor', 'labour'],
  ['honor', 'honour'],
  ['behavior', 'behaviour'],
  ['neighbor', 'neighbour'],
  ['rumor', 'rumour'],
  ['humor', 'humour'],
  ['harbor', 'harbour'],
  ['endeavor', 'endeavour'],
  ['center', 'centre'],
  ['theater', 'theatre'],
  ['defense', 'defence'],
  ['offense', 'offence'],
  ['organization', 'organisation'],
  ['organize', 'organise'],
  ['realize', 'realise'],
  ['recognize', 'recognise'],
  ['criticize', 'criticise'],
  ['emphasize', 'emphasise'],
  ['apologize', 'apologise'],
  ['analyze', 'analyse'],
  ['traveled', 'travelled'],
  ['traveling', 'travelling'],
  ['canceled', 'cancelled'],
  ['labeled', 'labelled'],
  ['fueled', 'fuelled'],
  ['modeled', 'modelled'],
  ['gray', 'grey'],
  ['aging', 'ageing'],
  ['skeptical', 'sceptical'],
];

function find(article: Parameters<Injector>[0], word: string) {
  return matchesIn(
    article,
    bodyOf(article),
    new RegExp(`(?<![\\p{L}-])${escaped(word)}(?:s|d|ed|ing|able|ite|ites)?(?![\\p{L}-])`, 'gu'),
  );
}

/** Spells a word as on the other side of the ocean, in a text in which another word shows on which side it is. */
const otherSide: Injector = (article, random) => {
  const american = PAIRS.flatMap(([one, other]) =>
    find(article, one).map((place) => ({ place, one, other })),
  );
  const british = PAIRS.flatMap(([other, one]) => find(article, one).map((place) => ({ place, one, other })));
  if (american.length > 0 === british.length > 0) return null;
  const all = american.length > 0 ? american : british;
  const choice = pick(all, random);
  if (!choice || all.length < 2) return null;
  const { place, one, other } = choice;
  return { edits: [replace(place, place.text.replace(one, other))] };
};

export const mixedSpelling: Script = {
  rule: 'mixed-spelling',
  kinds: [{ what: 'one word in British spelling among American, or the reverse', inject: otherSide }],
};
