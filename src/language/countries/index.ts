import countries from 'world-countries';

/** A country or territory by its English names. */
export interface Country {
  /** As prose has it: “Russia”. */
  common: string;
  /** As treaties have it: “Russian Federation”. */
  official: string;
  /** Its people and what is theirs: “Russian”; empty where there is no such word. */
  demonym: string;
  capital: readonly string[];
}

/** How a country may be written: each spelling with its country. */
export interface CountryNames {
  /** By name in lower case, without “the”: common, official and other usual names. */
  byName: ReadonlyMap<string, Country>;
  /** By demonym in lower case: “russian”, “american”. */
  byDemonym: ReadonlyMap<string, Country>;
  /** By capital in lower case, those that nothing else is called by. */
  byCapital: ReadonlyMap<string, Country>;
}

/**
 * What news call a country beside the names of the list: initials and short forms. “US” and the like stand in the list as
 * codes only, which would also make “in”, “no” and “it” names of countries.
 */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  US: ['us', 'u.s.', 'usa', 'u.s.a.', 'america', 'united states of america'],
  GB: ['uk', 'u.k.', 'britain', 'great britain'],
  AE: ['uae', 'u.a.e.'],
  CD: ['congo', 'democratic republic of congo'],
  CI: ["cote d'ivoire", 'côte d’ivoire', "côte d'ivoire"],
  CZ: ['czech republic'],
  KP: ['dprk'],
  KR: ['korea'],
  MM: ['burma'],
  NL: ['holland'],
  TR: ['turkey', 'turkiye', 'republic of turkey'],
  VA: ['vatican', 'holy see'],
  SZ: ['swaziland'],
  CN: ['prc'],
};

/** Further words for what is of a country. */
const DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  GB: ['briton', 'britons'],
  ES: ['spaniard', 'spaniards'],
  FR: ['frenchman', 'frenchmen'],
  NL: ['dutchman'],
  TR: ['turk', 'turks', 'turkish'],
  DK: ['danish'],
  PL: ['polish', 'poles'],
  SE: ['swedish', 'swedes'],
  FI: ['finnish', 'finns'],
  AF: ['afghan', 'afghans'],
  CH: ['swiss'],
  IL: ['israeli', 'israelis'],
  IQ: ['iraqi', 'iraqis'],
  SA: ['saudi', 'saudis'],
  KR: ['korean', 'koreans', 'south korean'],
  KP: ['north korean'],
  PH: ['philippine', 'filipino', 'filipinos'],
};

let names: CountryNames | undefined;

/** All countries, from the package world-countries (which has them from ISO 3166 and the United Nations); made once. */
export function countryNames(): CountryNames {
  names ??= readNames();
  return names;
}

function readNames(): CountryNames {
  const byName = new Map<string, Country>();
  const byDemonym = new Map<string, Country>();
  const byCapital = new Map<string, Country>();
  const set = (map: Map<string, Country>, key: string, country: Country): void => {
    if (key !== '' && !map.has(key)) map.set(key, country);
  };
  // Sovereign states first: “Congo”, “Guinea” and the like go to them.
  const all = [...countries].sort((a, b) => Number(b.independent) - Number(a.independent));
  for (const { name, cca2, capital, demonyms } of all) {
    const demonym = demonyms['eng']?.m ?? '';
    const country = { common: name.common, official: name.official, demonym, capital };
    set(byName, plain(name.common), country);
    set(byName, plain(name.official), country);
    for (const further of FURTHER[cca2] ?? []) set(byName, further, country);
    for (const one of [...demonym.toLowerCase().split(', '), ...(DEMONYMS[cca2] ?? [])]) {
      set(byDemonym, one, country);
      if (/(?:(?<!m)an|i)$/.test(one)) set(byDemonym, `${one}s`, country);
    }
    for (const city of capital) set(byCapital, city.toLowerCase(), country);
  }
  return { byName, byDemonym, byCapital };
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '');
