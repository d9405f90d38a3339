/** Names of one thing, of which a text should keep to one. */
export interface VariantGroup {
  /** Each its spellings, in lower case and with straight apostrophes; spellings of one form are not told apart. */
  forms: readonly (readonly string[])[];
  /** Whether a reader may take them for names of two things, and not only for two spellings. */
  isTwoThings: boolean;
  /** How many of the forms a text must have: two, unless all of them are usual beside each other. */
  least: number;
}

const groups = (lines: string, isTwoThings: boolean, least = 2): VariantGroup[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => ({
      forms: line.split('|').map((form) => form.split(',').map((spelling) => spelling.trim())),
      isTwoThings,
      least,
    }));

/** Armed groups, and what has changed its name or has one in each language. */
const TWO_NAMES = `
  islamic state, islamic state group | isis | isil | daesh, da'esh, daish | is
  burma | myanmar
  swaziland | eswatini
  czechia | czech republic
  ivory coast | cote d'ivoire, côte d'ivoire
  east timor | timor-leste
  cape verde | cabo verde
  nusra front, al-nusra front, al nusra front | jabhat al-nusra, jabhat al nusra
  bombay | mumbai
  madras | chennai
  peking | beijing
  rangoon | yangon
  mount mckinley | denali
  falkland islands, falklands | malvinas
`;

/** Spellings of one name in our letters. */
const SPELLINGS = `
  kiev | kyiv
  kharkov | kharkiv
  odessa | odesa
  lugansk | luhansk
  lvov | lviv
  chernobyl | chornobyl
  turkey | türkiye, turkiye
  belarus | byelorussia
  calcutta | kolkata
  bangalore | bengaluru
  macau | macao
  fallujah | falluja
  kobani | kobane, kobanî
  raqqa, raqqah | raqa
  deir ezzor, deir ez-zor, deir el-zour | deir al-zor, deir al-zour
  idlib | idleb
  daraa, dara'a | deraa
  marrakesh | marrakech
  hezbollah | hizbollah | hizbullah | hizballah
  al-qaeda, al qaeda | al-qaida, al qaida | al-qa'ida, al qa'ida
  taliban | taleban
  al-shabab, al shabab | al-shabaab, al shabaab
  houthi, houthis | huthi, huthis
  koran | quran, qur'an
  muslim, muslims | moslem, moslems
  shiite, shiites | shi'ite, shi'ites
  gaddafi | qaddafi | gadhafi | kadafi | kadhafi
  erdogan | erdoğan
  zelensky | zelenskyy | zelenskiy | zelenskyi
  yanukovych | yanukovich
  yeltsin | eltsin
  tchaikovsky | chaikovsky
  netanyahu | netanyahou | natanyahu
  mohammed bin salman | muhammad bin salman | mohamed bin salman
  osama bin laden | usama bin laden | osama bin ladin | usama bin ladin`;

/** Forms that a text may have two of. */
const USUAL_TOGETHER = `
  britain, great britain | uk, u.k. | united kingdom`;

/** Things and people that news call by more than one name. */
export const VARIANT_GROUPS: readonly VariantGroup[] = [
  ...groups(TWO_NAMES, true),
  ...groups(SPELLINGS, false),
  ...groups(USUAL_TOGETHER, false, 3),
];
