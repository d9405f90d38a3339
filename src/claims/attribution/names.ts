import {
  MALE_WORDS,
  FEMALE_WORDS,
  GIVEN_NAMES,
  ORGANISATION_WORDS,
  TITLES,
} from '../../language/reporting/index.ts';
import { lowerOf } from './context.ts';
import type { Range, Tokens } from './tokens.ts';
import { WORD_CLASS } from './word-classes.ts';

/** What the words tell of somebody’s gender. */
export type Gender = 'male' | 'female' | null;

/** A capitalised phrase of the text. */
export interface Name extends Range {
  /** Without titles before it. */
  words: string[];
  /** The titles and roles that stand before it, in lower case. */
  titles: string[];
  gender: Gender;
  kind: 'person' | 'organisation';
}

/** Small words inside names. */
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'del',
  'der',
  'da',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'di',
  'du',
]);

/** Titles that begin the names of bodies as well. */
const BODY_TITLES = new Set(
  'state foreign interior defence defense finance prime justice general'.split(' '),
);

/** A capital there is no name. */
const NO_NAME = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december meanwhile however yes no`.split(/\s+/),
);

const CAPITAL = /^\p{Lu}/u;

/**
 * The capitalised phrases of a text in order. A single word at a sentence’s start is a name where the text has it
 * with a capital elsewhere too.
 */
export function findNames(tokens: Tokens, text: string): Name[] {
  const names: Name[] = [];
  const sure = new Set<number>();
  tokens.wordClass.forEach((wordClass, i) => {
    if (wordClass === WORD_CLASS.name) sure.add(tokens.form[i] ?? 0);
  });
  const isSure = ({ from, to }: Range): boolean =>
    to - from > 1 || tokens.wordClass[from] === WORD_CLASS.name || sure.has(tokens.form[from] ?? 0);
  for (let i = 0; i < tokens.count; i += 1) {
    if (!isCapital(tokens, text, i)) continue;
    let to = i + 1;
    for (let next = nameEnd(tokens, text, i, to); next > to; next = nameEnd(tokens, text, i, to)) to = next;
    const name = readName(tokens, text, { from: i, to });
    if (name && isSure({ from: i, to })) names.push(name);
    i = to - 1;
  }
  return names;
}

/** A token as it is spelt. */
export function wordAt(tokens: Tokens, text: string, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]);
}

function isCapital(tokens: Tokens, text: string, i: number): boolean {
  const wordClass = tokens.wordClass[i];
  if (wordClass !== WORD_CLASS.name && wordClass !== WORD_CLASS.initial) return false;
  return CAPITAL.test(wordAt(tokens, text, i)) && !NO_NAME.has(lowerOf(tokens, i));
}

/** Where a name goes on to: over another capitalised word, or a particle or initial with one behind it. */
function nameEnd(tokens: Tokens, text: string, from: number, to: number): number {
  const together = (i: number): boolean =>
    i < tokens.count && tokens.sentenceOf[i] === tokens.sentenceOf[from];
  if (!together(to)) return to;
  if (isCapital(tokens, text, to)) return to + 1;
  if (!together(to + 1) || !isCapital(tokens, text, to + 1)) return to;
  if (PARTICLES.has(lowerOf(tokens, to))) return to + 2;
  const initial = lowerOf(tokens, to) === '.' && /^\p{Lu}$/u.test(wordAt(tokens, text, to - 1));
  return initial ? to + 2 : to;
}

function readName(tokens: Tokens, text: string, { from, to }: Range): Name | null {
  const titles: string[] = [];
  let start = from;
  const bare = (i: number): string => lowerOf(tokens, i).replace(/\.$/, '');
  // “State Department”, “Defence Ministry”: what is a title before a person is part of a body’s name.
  const isBody = Array.from({ length: to - from }, (_, i) => bare(from + i)).some((word) =>
    ORGANISATION_WORDS.has(word),
  );
  while (start < to && TITLES.has(bare(start)) && !(isBody && BODY_TITLES.has(bare(start)))) {
    titles.push(bare(start));
    start += 1;
  }
  if (start === to) return null;
  // “spokesman Dan Reed”: roles in lower case belong to the name as well.
  for (let i = from - 1; i >= Math.max(0, from - 3); i -= 1) {
    if (tokens.sentenceOf[i] !== tokens.sentenceOf[from] || !TITLES.has(bare(i))) break;
    titles.push(bare(i));
  }
  // “Westhaven Mayor Ann Holt”, “U.S. Attorney Dan Reed”: what stands before a title is no part of the name.
  for (let i = to - 2; i > start; i -= 1) {
    if (!TITLES.has(bare(i)) || BODY_TITLES.has(bare(i))) continue;
    titles.push(bare(i));
    start = i + 1;
    break;
  }
  const words: string[] = [];
  for (let i = start; i < to; i += 1) {
    const word = wordAt(tokens, text, i);
    const last = words.length - 1;
    if (word === '.') words[last] = `${words[last] ?? ''}.`;
    else words.push(word);
  }
  const isOrganisation =
    words.length > 4 ||
    words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase())) ||
    words.every((word) => word.length > 1 && word === word.toUpperCase());
  return {
    from: start,
    to,
    words,
    titles,
    gender: genderOf([...titles, words[0]?.toLowerCase() ?? '']),
    kind: isOrganisation ? 'organisation' : 'person',
  };
}

/** The gender that titles, roles or given names tell of, the first that does. */
export function genderOf(words: readonly string[]): Gender {
  for (const word of words) {
    if (MALE_WORDS.has(word) || GIVEN_NAMES.male.has(word)) return 'male';
    if (FEMALE_WORDS.has(word) || GIVEN_NAMES.female.has(word)) return 'female';
  }
  return null;
}
