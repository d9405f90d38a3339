/** Endings of forms of one word: a writer who means the one may well write the other, and often either will do. */
const INFLECTIONS = 'er est r st ing ed es en n ings s d'.split(' ');

/** Endings that make another word of a word: “similar” and “similarly” stand in different places. */
const DERIVATIONS = 'ly y al ic ness or'.split(' ');

/** Beginnings that turn a word into its opposite or a variant: both of a pair may well be meant. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['in', 'ex'],
  ['in', 'out'],
  ['over', 'under'],
  ['ap', 'dep'],
  ['im', 'ex'],
  ['pre', 'post'],
  ...'un non re dis in im ir il mis de'.split(' ').map((prefix) => [prefix, ''] as const),
];

/** Endings of forms that differ without an ending being added: “analysis/analyses”. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/(?:sis|ses)$/, 'S'],
  [/(?:man|men)$/, 'M'],
];

/** And of words made from one: “socialist/socialism”, “dependent/dependency”. */
const EXCHANGES: readonly (readonly [RegExp, string])[] = [
  [/(?:ists?|isms?|istic)$/, 'I'],
  [/(?:nces?|ncy|nts?)$/, 'N'],
];

/** British and American spelling, and the like: each turns one spelling into the other. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/or(s?)$/, 'er$1'],
  [/our/, 'or'],
  [/is(?=[aei])/, 'iz'],
  [/ys/, 'yz'],
  [/ll/, 'l'],
  [/ae/, 'e'],
  [/re$/, 'er'],
  [/ogue/, 'og'],
  [/ce/, 'se'],
];

/** Their “c” and “s” do make two words: “advice” and “advise”. */
const TWO_WORDS = /^(?:advi|devi|practi|licen|pri|prophe)/;

const NUMBERS = new Set(
  (
    'million millions billion billions trillion trillions thousand hundred dozen two three four five six seven eight ' +
    'nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ' +
    'seventy eighty ninety first second third fourth fifth sixth seventh eighth ninth tenth monday tuesday wednesday ' +
    'thursday friday saturday sunday'
  ).split(' '),
);

/**
 * Whether two words are forms, spellings or opposites of one, or both numbers: then either may be meant, and the model
 * proposes neither for the other.
 */
export function areOneWord(one: string, two: string): boolean {
  if (NUMBERS.has(one) && NUMBERS.has(two)) return true;
  return (
    isMadeWith(INFLECTIONS, one, two) ||
    exchanged(CHANGES, one) === exchanged(CHANGES, two) ||
    areSpellings(one, two) ||
    haveOpposedBeginnings(one, two) ||
    haveOpposedBeginnings(two, one)
  );
}

/** Whether two words are made from one another, so that they mean much the same but stand in different places. */
export function areOneFamily(one: string, two: string): boolean {
  return isMadeWith(DERIVATIONS, one, two) || exchanged(EXCHANGES, one) === exchanged(EXCHANGES, two);
}

function isMadeWith(endings: readonly string[], one: string, two: string): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  return endings.some(
    (ending) =>
      short + ending === long ||
      (short.endsWith('e') && short.slice(0, -1) + ending === long) ||
      (short.endsWith('y') && `${short.slice(0, -1)}i${ending}` === long),
  );
}

function exchanged(pairs: readonly (readonly [RegExp, string])[], word: string): string {
  return pairs.reduce((rest, [ending, mark]) => rest.replace(ending, mark), word);
}

function areSpellings(one: string, two: string): boolean {
  if (TWO_WORDS.test(one)) return false;
  return SPELLINGS.some(
    ([from, to]) =>
      (from.test(one) && one.replace(from, to) === two) || (from.test(two) && two.replace(from, to) === one),
  );
}

function haveOpposedBeginnings(one: string, two: string): boolean {
  return BEGINNINGS.some(
    ([a, b]) =>
      one.startsWith(a) &&
      two.startsWith(b) &&
      one.length > a.length &&
      one.slice(a.length) === two.slice(b.length),
  );
}
