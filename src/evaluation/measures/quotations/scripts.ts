import { spellingOf } from '../../../language/index.ts';
import { areOneWord } from '../real-words/one-word.ts';
import { GRAMMAR_WORDS } from '../real-words/grammar-words.ts';
import { pick, put, replaceOne, wordsOf, type CaseClass, type Script } from './cases.ts';
import { bracketed, elided, retyped } from './signs.ts';

const list = (words: string): string[] => words.split(' ');

const WEEKDAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const MONTHS = list('January February April June July August September October November December');
const MODALS = list('may might must can will would should could');
const NUMBERS = list('two three four five six seven eight nine ten');
const UNITS: Readonly<Record<string, string>> = {
  ...{
    million: 'billion',
    billion: 'million',
    percent: 'percentage points',
    miles: 'kilometres',
    dollars: 'euros',
  },
  ...{
    hours: 'minutes',
    minutes: 'seconds',
    weeks: 'months',
    months: 'weeks',
    years: 'months',
    days: 'weeks',
  },
};
const AUXILIARIES = new Set(list('is are was were has have had do does did will would could should'));

const another = (from: readonly string[], word: string, random: () => number): string | undefined =>
  pick(
    from.filter((other) => other.toLowerCase() !== word.toLowerCase()),
    random,
  );

const altered = (words: string | null, kind: ReturnType<Script>): ReturnType<Script> =>
  words === null || kind === null ? null : { ...kind, words };

const as = (kind: NonNullable<ReturnType<Script>>['kind']): ReturnType<Script> => ({
  words: '',
  expected: 'altered',
  kind,
});

/** Whether the words around a place would make the change one of another kind: “the Monday Group”, “May 5”. */
const isPlain = (word: string): boolean =>
  /^\p{Ll}{4,}$/u.test(word) && !GRAMMAR_WORDS.has(word) && !NOT_PLAIN.has(word);

const NOT_PLAIN = new Set([
  ...NUMBERS,
  ...MODALS,
  ...Object.keys(UNITS),
  ...list('never nothing none hardly without'),
]);

/** One script a class. */
export const SCRIPTS: Readonly<Record<CaseClass, Script>> = {
  untouched: (passage) => ({ words: passage, expected: 'verbatim', kind: null }),
  typography: (passage, random) => {
    const words = retyped(passage, random);
    return words === null ? null : { words, expected: 'typography', kind: null };
  },
  ellipsis: (passage, random) => {
    const words = elided(passage, random);
    return words === null ? null : { words, expected: 'elided', kind: null };
  },
  bracket: (passage, random) => {
    const words = bracketed(passage, random);
    return words === null ? null : { words, expected: 'bracketed', kind: null };
  },
  'random word': (passage, random, { words }) =>
    altered(
      replaceOne(passage, random, ({ word }) => {
        const other = isPlain(word) ? pick(words, random) : undefined;
        return other === undefined || !isPlain(other) || areOneWord(word, other) ? null : other;
      }),
      as(null),
    ),
  'near word': (passage, random, { synonyms }) =>
    altered(
      replaceOne(passage, random, ({ word }) => {
        const near = isPlain(word) ? [...(synonyms.get(word) ?? [])].filter(isPlain) : [];
        return pick(
          near.filter((other) => !areOneWord(word, other)),
          random,
        );
      }),
      as(null),
    ),
  digit: (passage, random) =>
    altered(
      replaceOne(passage, random, ({ word }) => {
        if (!/^\d[\d.,]*$/.test(word)) return null;
        const places = [...word.matchAll(/\d/g)].map(({ index }) => index);
        const at = pick(places, random) ?? 0;
        const digit = String((Number(word[at]) + 1 + Math.floor(random() * 8)) % 10);
        return word.slice(0, at) + (at === 0 && digit === '0' ? '9' : digit) + word.slice(at + 1);
      }),
      as('number'),
    ),
  'negation dropped': (passage, random) => {
    const inner = wordsOf(passage).slice(1, -1);
    const place = pick(
      inner.filter(({ word }) => /^(?:not|never|no)$|n[’']t$/.test(word)),
      random,
    );
    if (!place || /^(?:can|won|shan|ain)[’']t$/i.test(place.word)) return null;
    const rest = place.word.replace(/n[’']t$/, '');
    if (rest !== place.word)
      return { words: put(passage, place, rest), expected: 'altered', kind: 'negation' };
    return {
      words: put(passage, { start: place.start, end: place.end + 1 }, ''),
      expected: 'altered',
      kind: 'negation',
    };
  },
  'negation added': (passage, random) =>
    altered(
      replaceOne(passage, random, ({ word }) => (AUXILIARIES.has(word) ? `${word} not` : null)),
      as('negation'),
    ),
  modal: (passage, random) =>
    altered(
      replaceOne(passage, random, ({ word }) =>
        MODALS.includes(word) ? another(MODALS, word, random) : null,
      ),
      as('modal'),
    ),
  name: (passage, random, { names }) =>
    altered(
      replaceOne(passage, random, ({ word, start }) => {
        const isInside = /[\p{Ll},] $/u.test(passage.slice(0, start));
        return isInside && names.includes(word) ? another(names, word, random) : null;
      }),
      as('name'),
    ),
  date: (passage, random) =>
    altered(
      replaceOne(passage, random, ({ word }) => {
        const all = [WEEKDAYS, MONTHS].find((days) => days.includes(word));
        return all ? another(all, word, random) : null;
      }),
      as('date'),
    ),
  unit: (passage, random) =>
    altered(
      replaceOne(passage, random, ({ word }) => UNITS[word] ?? null),
      as('unit'),
    ),
  spelling: (passage, random) =>
    altered(
      replaceOne(passage, random, ({ word }) => spellingOf(word)?.other ?? null),
      as('spelling'),
    ),
  fused: (passage, random, { passage: other }) => {
    if (other === null) return null;
    const [one, two] = random() < 0.5 ? [passage, other] : [other, passage];
    return { words: `${one} ${two}`, expected: 'altered', kind: null };
  },
  unrelated: (_, _random, { unrelated }) => ({ words: unrelated, expected: 'not-found', kind: null }),
};
