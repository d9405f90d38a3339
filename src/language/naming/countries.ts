import { countryNames, type Country } from '../countries/index.ts';

/** A name of a country, and how prose uses it. */
export interface CountryForm {
  country: Country;
  /** Whether treaties have it and prose seldom does: “Russian Federation”. */
  isFormal: boolean;
  article: 'the' | 'none' | 'either';
}

const list = (names: string): Set<string> => new Set(names.split(',').map((name) => name.trim()));

/** Nouns for states and for groups of islands: a name that has one at its end, or before “of”, takes “the”. */
const HEADS = list(
  `federation, republic, states, kingdom, emirates, union, commonwealth, principality, confederation, duchy, sultanate,
  state, netherlands, philippines, bahamas, maldives, comoros`,
);

/** Written with and without “the”, or the name of something else too: the Congo and the Jordan are rivers. */
const EITHER = list(
  `congo, dr congo, gambia, sudan, lebanon, yemen, seychelles, niger, jordan, senegal, georgia, jersey, guernsey, chad, turkey, china,
  panama, cameroon, vatican, vatican city, vatican city state, holy see, ukraine, korea, greenland, samoa, guam, guinea,
  america, uk, u.k., us, u.s., usa, u.s.a., uae, u.a.e., prc, dprk, drc, mali, cuba, guiana, grenada, dominica, south georgia,
  ivory coast, isle of man, caribbean netherlands, republic of china (taiwan), state of palestine`,
);

/** Official names that prose has too. */
const USUAL = list(
  `united arab emirates, czech republic, dominican republic, central african republic, slovak republic, state of palestine,
  republic of china (taiwan), republic of the congo, democratic republic of the congo, republic of ireland, kyrgyz republic,
  federated states of micronesia, vatican city state, hong kong special administrative region of the people's republic of china`,
);

/** Formal names that the list of countries gives otherwise or as usual ones. */
const FORMAL = list(
  'united states of america, islamic republic of iran, republic of turkey, republic of turkiye',
);

let forms: ReadonlyMap<string, CountryForm> | undefined;

/** The names of countries, in lower case, without “the” and with straight apostrophes. */
export function countryForms(): ReadonlyMap<string, CountryForm> {
  forms ??= new Map(
    [...countryNames().byName].map(([written, country]): [string, CountryForm] => {
      const name = written.replaceAll('’', "'");
      return [name, { country, isFormal: isFormal(name, country), article: articleOf(name) }];
    }),
  );
  return forms;
}

function isFormal(name: string, { common, official }: Country): boolean {
  if (FORMAL.has(name)) return true;
  const isOfficial = official.toLowerCase().replaceAll('’', "'") === name;
  return isOfficial && common !== official && !USUAL.has(name) && name.includes(' ');
}

function articleOf(name: string): CountryForm['article'] {
  if (EITHER.has(name)) return 'either';
  const words = name.split(' ');
  if (/\bislands?\b/.test(name)) return 'either';
  const of = words.indexOf('of');
  const head = of > 0 ? words[of - 1] : words.at(-1);
  return HEADS.has(head ?? '') ? 'the' : 'none';
}
