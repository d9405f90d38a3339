import { TITLES } from '../../language/reporting/index.ts';
import { wordModel } from '../../language/word-model/index.ts';
import type { Token } from '../tokens.ts';
import { isGivenName } from './kinds.ts';

/** A stretch of tokens that is written as one name, titles included. */
export interface Run {
  from: number;
  to: number;
}

/** A capital there is no name. */
const NO_NAME = new Set(
  `i i'm monday tuesday wednesday thursday friday saturday sunday january february april june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
  thu thurs fri sat sun a the`.split(/\s+/),
);

const PARTICLES = new Set('van von de del der da la le el al bin ibn di du dos das ten ter'.split(' '));

/** Heads of names that go on with “of”: “Bank of England”, “Secretary of State”. */
const BEFORE_OF = new Set(
  `bank university college department ministry secretary house republic kingdom states state bay isle council court
  chamber board institute church union federation league association school museum academy bureau office gulf strait
  city district house commonwealth duke duchess prince minister director head chief joint chiefs`.split(
    /\s+/,
  ),
);

/** Whether a token is written with a capital and may be part of a name. */
export function isCapital({ text, lower, isWord }: Token): boolean {
  return isWord && /^\p{Lu}|-\p{Lu}/u.test(text) && !NO_NAME.has(lower);
}

/**
 * The stretches of capitalised words in a sentence, with what holds them together: particles, initials, “of” behind a word
 * such as “Bank”. A word that only begins the sentence is no name unless the tagger and the rest of the text say so.
 */
export function runsIn(sentence: readonly Token[], surely: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < sentence.length; i += 1) {
    const token = sentence[i];
    if (!token || !isCapital(token)) continue;
    let to = i + 1;
    for (let next = goesOn(sentence, to); next > to; next = goesOn(sentence, to)) to = next;
    const from = beginsSentence(sentence, i) && !isNameAtStart(sentence, i, to, surely) ? i + 1 : i;
    if (from < to && sentence[from] && isCapital(sentence[from])) runs.push({ from, to });
    i = to - 1;
  }
  return runs;
}

function goesOn(sentence: readonly Token[], at: number): number {
  const token = sentence[at];
  const after = sentence[at + 1];
  if (!token || !isNextTo(sentence[at - 1], token)) return at;
  if (isCapital(token)) return at + 1;
  if (!after) return at;
  const last = sentence[at - 1];
  if (token.text === '.' && last?.text.length === 1 && isCapital(after)) return at + 2;
  if (PARTICLES.has(token.lower) && isCapital(after)) return at + 2;
  if (token.lower === 'of' && BEFORE_OF.has(last?.lower ?? '')) {
    if (isCapital(after)) return at + 2;
    const further = sentence[at + 2];
    if (after.lower === 'the' && further && isCapital(further)) return at + 3;
  }
  return at;
}

/** Names do not reach over more than a space, or a line. */
const isNextTo = (before: Token | undefined, token: Token): boolean =>
  before !== undefined && token.start - before.end <= 1;

/** Quotation marks, dashes and the like may stand before a sentence’s first word. */
function beginsSentence(sentence: readonly Token[], at: number): boolean {
  const opens = /^[:“"‘]$/.test(sentence[at - 1]?.text ?? '');
  // The first word is among the first tokens: a sentence as long as a book is not read again for each of its names.
  const first = opens ? at : sentence.findIndex(({ isWord }) => isWord);
  return first === -1 || first >= at;
}

function isNameAtStart(
  sentence: readonly Token[],
  at: number,
  to: number,
  surely: ReadonlySet<string>,
): boolean {
  const token = sentence[at];
  if (!token) return false;
  if (surely.has(token.text)) return true;
  if (/^\p{Lu}(?:\.\p{Lu}|\p{Lu}+$)/u.test(token.text)) return true;
  // “Ted Cruz says”, “President Obama won”, whatever the tagger says.
  if (to - at > 1 && (isGivenName(token.lower) || TITLES.has(token.lower))) return true;
  if (token.part !== 'PROPN') return false;
  // “Attorney General …”, “Russian forces …”: the tagger says name; of one word alone the dictionary is asked too.
  return to - at > 1 || !isCommonWord(token.lower);
}

/** Whether news write a word without a capital more often than with one. */
export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  const { vocabulary, lowerShares } = wordModel();
  const id = vocabulary.words.idOf(lower);
  return id !== undefined && (lowerShares[id] ?? 0) > 128;
}

/** Words that have a capital where no sentence begins. */
export function surelyNames(sentences: readonly (readonly Token[])[]): Set<string> {
  const sure = new Set<string>();
  for (const sentence of sentences) {
    sentence.forEach((token, at) => {
      if (isCapital(token) && token.part === 'PROPN' && !beginsSentence(sentence, at)) sure.add(token.text);
    });
  }
  return sure;
}
