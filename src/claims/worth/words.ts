import { hashWord } from '../attribution/hash.ts';
import { stem, WORD_CLASS, wordClass } from '../attribution/word-classes.ts';

/** A word as the model sees it. */
export interface Word {
  /** In lower case; numbers and years as `<n>` and `<y>`. */
  form: string;
  hash: number;
  /** Hash of the word without its inflection. */
  stem: number;
  /** Hashes of its runs of three to five letters, its borders included. */
  parts: readonly number[];
  /** One of WORD_CLASS, or above. */
  wordClass: number;
  /** Sum of the powers of two in SIGN. */
  signs: number;
}

/** What a fact-checker looks for in a sentence, or what tells that there is nothing to check. */
export const SIGN = {
  number: 1,
  money: 2,
  comparison: 4,
  date: 8,
  past: 16,
  name: 32,
  first: 64,
  second: 128,
  hedge: 256,
  question: 512,
  quotation: 1024,
  saying: 2048,
} as const;

const WORD =
  /[$£€]?\d[\d,]*(?:\.\d+)?%?(?:st|nd|rd|th|s)?|[\p{L}\p{M}]+(?:[-&'’][\p{L}\p{M}\d]+)*\.?(?<=\b\p{Lu}\.)|[\p{L}\p{M}]+(?:-[\p{L}\p{M}\d]+)*|['’](?:s|re|ve|ll|d|m|t)\b|\S/gu;

const YEAR = /^(?:1[789]|20)\d\ds?$/;

const LEXICON = new Map<string, number>();

function enter(sign: number, words: string): void {
  for (const word of words.split(/\s+/)) LEXICON.set(word, (LEXICON.get(word) ?? 0) | sign);
}

enter(
  SIGN.number,
  `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
  eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens
  half percent percentage quarter twice double`,
);
enter(SIGN.money, 'dollar dollars cent cents pound pounds euro euros tax taxes deficit budget debt $ £ €');
enter(
  SIGN.comparison,
  `more less most least than fewer fewest higher highest lower lowest increase increased increases increasing decrease
  decreased decline declined cut cuts rose fell grew doubled tripled rate number average record largest biggest
  greatest first last only never ever every majority best worst longest fastest since times`,
);
enter(
  SIGN.date,
  `january february march april june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday yesterday today ago year years month months week weeks day days decade decades century`,
);
enter(
  SIGN.past,
  `was were had did went took made got came gave lost won voted signed passed spent said told cut put became began left
  brought built held kept knew led met paid ran saw sent sold stood thought`,
);
enter(SIGN.first, "i me my mine myself we us our ours ourselves i'm i've");
enter(SIGN.second, 'you your yours yourself');
enter(
  SIGN.hedge,
  `think believe feel hope want would should could might may maybe perhaps going will let need must shall if believes
  thinks hopes wants ought like wish guess suppose`,
);
enter(SIGN.saying, 'said says told tells according announced stated warned insisted reported claimed');
enter(SIGN.question, '?');
enter(SIGN.quotation, '" “ ” « »');

function signsOf(word: string, lower: string, kind: number): number {
  let signs = LEXICON.get(lower) ?? 0;
  if (/\d/.test(word)) signs |= YEAR.test(lower) ? SIGN.date : SIGN.number;
  if (/^[$£€]\d/.test(word)) signs |= SIGN.money;
  if (kind === WORD_CLASS.past) signs |= SIGN.past;
  return signs;
}

function partsOf(form: string): number[] {
  const padded = ` ${form} `;
  return [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) =>
      hashWord(padded.slice(at, at + size)),
    ),
  );
}

/** Longer tokens are no words, and their runs of letters say nothing. */
const LONGEST_WORD = 40;

const LARGEST_MEMORY = 20_000;

/** Words seen before, as looking a word up is quicker than reading it anew; the same word always reads the same. */
const known = new Map<string, Word>();

function read(token: string): Word {
  const seen = known.get(token);
  if (seen) return seen;
  const lower = token.toLowerCase().replace('’', "'");
  const form = YEAR.test(lower) ? '<y>' : /^[$£€]?\d[\d,.]*%?$/.test(lower) ? '<n>' : lower;
  const kind = wordClass(token, token.toLowerCase());
  const word = {
    form,
    hash: hashWord(form),
    stem: hashWord(stem(form)),
    parts: form.length > LONGEST_WORD ? [] : partsOf(form),
    wordClass: kind,
    signs: signsOf(token, lower, kind),
  };
  if (known.size >= LARGEST_MEMORY) known.clear();
  known.set(token, word);
  return word;
}

/** The words and signs of a claim. A capital at the start names nobody by itself. */
export function wordsOf(text: string): Word[] {
  const words = (text.match(WORD) ?? []).map(read);
  return words.map((word, at) => {
    const named = word.wordClass === WORD_CLASS.name && at > 0 && !(LEXICON.get(word.form) ?? 0);
    return named ? { ...word, signs: word.signs | SIGN.name } : word;
  });
}
