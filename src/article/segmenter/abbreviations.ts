/**
 * What a full stop after an abbreviation can be:
 * - `title`: stands before a name and never ends a sentence (Mr., Gen.)
 * - `link`: stands in the middle and never ends one (e.g., vs.)
 * - `reference`: an abbreviation before a number, and an ordinary word elsewhere (no. 5, fig. 2)
 * - `date`: a month or a day; goes on with a number or another of them (Sept. 11)
 * - `unit`: goes on with a number (6 ft. 2)
 * - `time`: a.m. and p.m.
 * - `name`: part of a name that may go on or end (Inc., Calif., U.S., Jr.)
 * - `closing`: goes on in lower case only (etc.)
 */
export type AbbreviationClass =
  'title' | 'link' | 'reference' | 'date' | 'unit' | 'time' | 'name' | 'closing';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Written in any case. */
const ANY_CASE: Record<Exclude<AbbreviationClass, 'date'>, string[]> = {
  title: words(`
    mr mrs ms messrs mme mmes mlle mlles msgr mx dr drs prof profs sen sens rep reps gov govs pres hon rev revs
    gen gens maj col cols lt lts cpl sgt sgts capt capts cmdr cmdrs adm brig pvt pfc spc supt insp det atty attys
    amb asst assoc dep fr bp cdr lieut comdr ald assemb
  `),
  link: words('e.g i.e eg ie vs v viz cf a.k.a f.k.a d.b.a aka w incl esp'),
  reference: words(`
    no nos n° nr № p pp fig figs art arts sec secs sect vol vols ch chap eq eqs op par para pt pts ca circa approx est
    tel ext rs rm apt ed eds lot ref ver
  `),
  unit: words(`
    in oz lb lbs mi km kg kgs cm mm yd yds hr hrs min mins yr yrs mo mos wk wks ml mg gal gals qt mph kph
    sq cu tbsp tsp deg
  `),
  time: words('a.m p.m am pm'),
  name: words(`
    inc ltd co cos corp corps llc llp plc bros gmbh s.a s.p.a n.v a.g jr sr esq ret
    st ste mt ft univ dept depts assn assns govt natl intl mfg mgmt dist ave blvd rd hwy pkwy bldg
    u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y n.j n.c s.c n.h n.m n.d s.d w.va r.i p.r b.c n.s n.b l.a
    calif ariz colo conn fla kan ky md mich minn mo mont neb nev okla penn tenn tex vt wis wisc wyo ga ont que alta sask
    ph.d ph.ds m.d m.ds b.a m.a b.s m.s j.d d.d.s r.n m.b.a a.d b.c.e c.e al
  `),
  closing: words('etc p.s'),
};

/** Written with a capital; in lower case they are words (he sat, in march). */
const DATES = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC
`);

/** States whose abbreviations are words too: they count after a comma, a hyphen or a bracket (Springfield, Ill.). */
const STATES = words('Ala Ark Del Ill Ind La Mass Me Miss Ore Pa Va Wash Id Ia');

const CLASSES = new Map<string, AbbreviationClass>();
for (const [kind, list] of Object.entries(ANY_CASE)) {
  // The first class counts, where a word is in two.
  for (const word of list) if (!CLASSES.has(word)) CLASSES.set(word, kind as AbbreviationClass);
}
const DATE_SET = new Set(DATES);
const STATE_SET = new Set(STATES);
/** Two letters at least, none a vowel, the first one big: an abbreviation that is in no list (Bldg., Pvt.). */
const NO_VOWELS = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]+$/;
/** Letters with full stops between them (U.S, J.K, Ph.D); the last full stop is not part of the word. */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;

/**
 * The class of an abbreviation, written without its last full stop; undefined for a word. `before` is
 * the sign that stands before it, white space left out.
 */
export function abbreviationClass(word: string, before: string): AbbreviationClass | undefined {
  if (word.length > 10) return undefined;
  if (DATE_SET.has(word)) return 'date';
  if (STATE_SET.has(word) && /[,(-]/.test(before)) return 'name';
  const known = CLASSES.get(word.toLowerCase());
  if (known === 'unit') return /\d/.test(before) ? 'unit' : undefined;
  if (known) return known;
  return NO_VOWELS.test(word) || DOTTED.test(word) ? 'name' : undefined;
}

/** Names that end in an exclamation mark. */
export const EXCLAIMING = new Set(
  words('Yahoo Yum Jeb Jeopardy Pandora E Mia Oklahoma Oliver Airplane Panic'),
);

/** What may follow the time of day in the same sentence. */
export const AFTER_TIME = new Set(
  words(`
    EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST Eastern Central Mountain Pacific Greenwich
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December
  `),
);
