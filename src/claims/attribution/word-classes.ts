/** Word classes, told by closed lists and endings alone; what punctuation is told by its sign. */
export const WORD_CLASS = {
  determiner: 1,
  pronoun: 2,
  preposition: 3,
  coordinator: 4,
  subordinator: 5,
  auxiliary: 6,
  particle: 7,
  adverb: 8,
  name: 9,
  /** Capitalised at a sentence’s start, which says little. */
  initial: 10,
  past: 11,
  ing: 12,
  noun: 13,
  adjective: 14,
  plural: 15,
  other: 16,
  number: 17,
  /** Added to the character’s code. */
  sign: 32,
} as const;

const CLOSED = new Map<string, number>();

function close(wordClass: number, words: string): void {
  for (const word of words.split(/\s+/)) CLOSED.set(word, wordClass);
}

close(WORD_CLASS.determiner, 'the a an this that these those each every no any some all both another');
close(
  WORD_CLASS.pronoun,
  `i you he she it we they me him her us them who whom what which himself herself themselves itself his their its
  our my your someone anyone everyone nobody nothing something`,
);
close(
  WORD_CLASS.preposition,
  `of in on at by for with from about into over after before between through during against under without within
  among toward towards across behind near since until despite upon off out up down as than`,
);
close(WORD_CLASS.coordinator, 'and but or nor yet');
close(WORD_CLASS.subordinator, 'if because while although though whether when where how why unless once');
close(
  WORD_CLASS.auxiliary,
  `is are was were be been being am has have had do does did will would can could shall should may might must
  's 're 've 'll 'd 'm`,
);
close(WORD_CLASS.particle, "to not n't 't");
close(
  WORD_CLASS.adverb,
  `also very now then here there just only even still never ever always often again already too so however later
  earlier more most less yesterday today tomorrow`,
);

const ENDINGS: readonly [RegExp, number][] = [
  [/ly$/, WORD_CLASS.adverb],
  [/ed$/, WORD_CLASS.past],
  [/ing$/, WORD_CLASS.ing],
  [/(?:tion|ment|ness|ity|ship|ism|ist|ance|ence|er|or)s?$/, WORD_CLASS.noun],
  [/(?:ous|ful|ive|able|ible|al|ic|less|ish|ary)$/, WORD_CLASS.adjective],
  [/s$/, WORD_CLASS.plural],
];

const LETTER = /^\p{L}/u;

/** The class of a word, wherever it stands; `lower` is the word in lower case. */
export function wordClass(word: string, lower: string): number {
  const closed = CLOSED.get(lower);
  if (closed !== undefined) return closed;
  if (LETTER.test(word)) {
    if (!lower.startsWith(word.charAt(0))) return WORD_CLASS.name;
    return ENDINGS.find(([ending]) => ending.test(lower))?.[1] ?? WORD_CLASS.other;
  }
  return /\d/.test(word) ? WORD_CLASS.number : WORD_CLASS.sign + word.charCodeAt(0);
}

/** Whether a word of this class may be the head of a phrase that names somebody. */
export function isNominal(wordClass: number): boolean {
  return (
    wordClass === WORD_CLASS.pronoun ||
    wordClass === WORD_CLASS.name ||
    wordClass === WORD_CLASS.initial ||
    wordClass === WORD_CLASS.noun ||
    wordClass === WORD_CLASS.plural ||
    wordClass === WORD_CLASS.other
  );
}

/** The look of a word: 1 number, 2 initials, 3 capital, 4 sign, 5 hyphened, 6 plain. */
export function wordShape(word: string, lower: string): number {
  if (/^\d/.test(word)) return 1;
  if (/^[A-Z.]{2,}$/.test(word)) return 2;
  if (!lower.startsWith(word.charAt(0))) return 3;
  if (/^[^\p{L}_]/u.test(word)) return 4;
  return word.includes('-') ? 5 : 6;
}

/** A word without its inflection, roughly. */
export function stem(lower: string): string {
  if (lower.length <= 4) return lower;
  return lower
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/e$/, '');
}
