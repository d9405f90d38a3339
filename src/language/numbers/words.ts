/* The English words for numbers. */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** “zero” to “nineteen”, and the tens. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...list(
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen`,
  ).map((word, value): [string, number] => [word, value]),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, at): [string, number] => [
    word,
    (at + 2) * 10,
  ]),
]);

/** Words that multiply what stands before them: “two hundred”, “three dozen”, “1.2 million”. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The same, written to the digits of an amount of money: “£5m”, “$2bn”. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  list(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth`,
  ).map((word, at) => [word, at + 1]),
);

/** What a whole is divided by: “two-thirds”, “three quarters”. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ...list('thirds fourths fifths sixths sevenths eighths ninths tenths').map((word, at): [string, number] => [
    word,
    at + 3,
  ]),
  ['quarters', 4],
]);

export const SIGNS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
]);

export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹', '₽', '₤', '₩', '₪']);

export const CURRENCIES: ReadonlySet<string> = new Set(
  list('dollar dollars euro euros rouble roubles ruble rubles rupee rupees yen yuan peso pesos franc francs'),
);

export const MONTHS: ReadonlySet<string> = new Set(
  list(
    `january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec`,
  ),
);

/** A number after one of these is a name, not a count: “No. 10”, “Section 501”, “Flight 370”. */
export const LABELS: ReadonlySet<string> = new Set(
  list(
    `no. no number section article chapter page pages paragraph verse amendment proposition prop title channel route
    highway interstate flight room apollo boeing airbus figure table part volume vol episode season district precinct
    ward unit group level phase version formula area gate platform engine psalm resolution bill rule item act line`,
  ),
);

/** Words that hedge a number after them; of two words the last one, with the first beside it. */
export const HEDGES: ReadonlyMap<string, 'about' | 'over' | 'under'> = new Map([
  ...list(
    'about around approximately roughly circa ca some estimated perhaps maybe probably possibly say between approx',
  ).map((word): [string, 'about'] => [word, 'about']),
  ...list('over above exceeding topping surpassing minimum').map((word): [string, 'over'] => [word, 'over']),
  ...list('nearly almost under below approaching maximum').map((word): [string, 'under'] => [word, 'under']),
]);

/** “more than”, “at least”, “up to”: the last word, and what the words before it make of it. */
export const HEDGE_PAIRS: ReadonlyMap<string, 'about' | 'over' | 'under'> = new Map([
  ['more than', 'over'],
  ['greater than', 'over'],
  ['at least', 'over'],
  ['upwards of', 'over'],
  ['excess of', 'over'],
  ['north of', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['lower than', 'under'],
  ['at most', 'under'],
  ['up to', 'under'],
  ['close to', 'under'],
  ['shy of', 'under'],
  ['short of', 'under'],
  ['as many', 'under'],
  ['as much', 'under'],
  ['many as', 'under'],
  ['much as', 'under'],
  ['few as', 'over'],
  ['little as', 'over'],
  ['order of', 'about'],
  ['and over', 'over'],
]);
