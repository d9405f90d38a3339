import { clippedNegation } from './clipped.ts';
import { areSameCharacters, charactersOf, type Characters } from './characters.ts';
import { findExactly } from './exact.ts';
import { judge, type Judged } from './judge.ts';
import { isCommonWord } from '../../language/function-words/index.ts';
import { isProtected } from './kinds.ts';
import { numberOf, type Library } from './library.ts';
import { likelyTexts, makeQuery, placeIn, withWordsElsewhere, type Placement, type Query } from './place.ts';
import { readQuotation, type Quotation } from './quotation.ts';
import type { Match } from './types.ts';
import { spanOf } from './words.ts';

/** From best to worst. */
const STATUSES: readonly Match['status'][] = ['verbatim', 'typography', 'elided', 'bracketed', 'altered'];

/** How many texts are compared closely with one quotation: more than this have never the same words. */
const MOST_TEXTS = 200;

/**
 * Compares a quotation with the texts of a library.
 * @param words what stands between the quotation marks
 * @returns what each text that has at least half of the words, in order, says of it, the best match first: by status, then
 * by the share of words found, then in the order of the texts; empty where none has it. Spans count UTF-16 units, `at` in
 * `words`, `in` and `span` in the text.
 */
export function compareQuotation(words: string, library: Library): Match[] {
  const quotation = readQuotation(words);
  if (quotation.words.keys.length === 0) return [];
  const matches = exactMatches(quotation, library);
  const query = makeQuery(quotation, library);
  for (const text of likelyTexts(query).slice(0, MOST_TEXTS)) {
    const known = matches.get(text);
    if (known && known.status !== 'altered') continue;
    const judged = placeIn(query, text)
      .flatMap((placement) => judgePlacement(query, placement) ?? [])
      .reduce<Judged | null>((best, one) => (best && isBetter(best, one) ? best : one), null);
    if (judged && !(known && isBetter(known, judged))) matches.set(text, judged);
  }
  return [...matches]
    .sort(([a, one], [b, other]) => rank(one) - rank(other) || share(other) - share(one) || a - b)
    .map(([text, judged]) => ({ id: library.texts[text]?.id ?? '', ...judged }));
}

const rank = ({ status }: Judged): number => STATUSES.indexOf(status);
const share = ({ found, of }: Judged): number => found / of;

function isBetter(one: Judged, other: Judged): boolean {
  if (rank(one) !== rank(other)) return rank(one) < rank(other);
  if (share(one) !== share(other)) return share(one) > share(other);
  return faults(one) <= faults(other);
}

/** To have been put together from two places is a graver reproach than one changed word. */
const faults = ({ changes, isFused }: Judged): number => changes.length + (isFused ? 2 : 0);

/** The texts that have all words, brackets or not, one after the other. */
function exactMatches(quotation: Quotation, library: Library): Map<number, Judged> {
  const { literal } = quotation;
  const numbers = Int32Array.from(literal.keys, (key) => numberOf(library, key));
  const characters = charactersOf(quotation);
  const matches = new Map<number, Judged>();
  findExactly(library, numbers, (text, place) => {
    const judged = judgeExact(quotation, characters, library, { text, place });
    const known = matches.get(text);
    if (!known || !isBetter(known, judged)) matches.set(text, judged);
    return judged.status === 'verbatim';
  });
  return matches;
}

function judgeExact(
  quotation: Quotation,
  characters: Characters,
  library: Library,
  { text, place }: { text: number; place: number },
): Judged {
  const { literal, words, joints, mended } = quotation;
  const indexed = library.texts[text];
  const source = indexed?.words ?? literal;
  const start = place - (indexed?.from ?? 0);
  const of = words.keys.length;
  const span = spanOf(source, start, start + literal.keys.length);
  const whole: Judged = { status: 'verbatim', span, changes: [], isFused: false, found: of, of };
  const isClipped = clippedNegation(quotation, source, start, start + literal.keys.length - 1) !== null;
  if (areSameCharacters(characters, source.text, span) && !isClipped) return whole;
  const partners = Int32Array.from(literal.keys, (_, at) => start + at);
  const bare: Quotation = {
    ...quotation,
    words: literal,
    mended: new Map(),
    joints: ellipsesAround(quotation),
  };
  const judged = judge(bare, source, partners);
  const hasBrackets = mended.size > 0 || [...joints.values()].some(({ inserted }) => inserted.length > 0);
  const status = judged.changes.length === 0 && hasBrackets ? 'bracketed' : judged.status;
  return { ...judged, status, found: of, of };
}

/** Signs before the first and behind the last word, as they stand around all words. */
function ellipsesAround({ joints, words, literal }: Quotation): Quotation['joints'] {
  const around = new Map<number, { kind: 'ellipsis'; inserted: string[] }>();
  if (joints.get(0)?.kind === 'ellipsis') around.set(0, { kind: 'ellipsis', inserted: [] });
  if (joints.get(words.keys.length)?.kind === 'ellipsis') {
    around.set(literal.keys.length, { kind: 'ellipsis', inserted: [] });
  }
  return around;
}

/** What a placement shows; null where too little of the quotation stands there. */
function judgePlacement(query: Query, placement: Placement): Judged | null {
  const { quotation, library } = query;
  const source = library.texts[placement.text]?.words;
  const of = quotation.words.keys.length;
  if (!source || 3 * countFound(placement.partners) < of - FEW) return null;
  const { partners } = withWordsElsewhere(query, placement);
  const found = countFound(partners);
  // To judge takes longer than to see that this is another sentence.
  if (2 * found < of - FEW || (found < of - FEW && !isTelling(quotation, partners))) return null;
  const judged = judge(quotation, source, partners);
  return isThere(quotation, judged, partners) ? judged : null;
}

/** So many words at most are the same without a partner of their own: “1 200 000”. */
const FEW = 4;

const countFound = (partners: Int32Array): number =>
  partners.reduce((sum, at) => (at < 0 ? sum : sum + 1), 0);

/** Half of the words must have been found, and so many that say something that it cannot be chance. */
function isThere(
  quotation: Quotation,
  { status, found, of, changes, isFused }: Judged,
  partners: Int32Array,
): boolean {
  if (2 * found < of) return false;
  if (status !== 'altered') return found === of;
  // Of three words here and two there every text has some.
  if (!isTelling(quotation, partners) || (isFused && 10 * found < 7 * of)) return false;
  // “12 people” beside “13 people”, “not guilty” beside “guilty”; but not “new plan” beside “new road”.
  if (of <= 3) return changes.every(({ kind }) => isProtected(kind) || kind === 'spelling');
  return tellingWords(quotation, partners).found >= 2 || 4 * found >= 3 * of;
}

function isTelling(quotation: Quotation, partners: Int32Array): boolean {
  const { found, of } = tellingWords(quotation, partners);
  // “We like you, we do like you” has nothing but common words: then nearly all of them must be there.
  const all = partners.length;
  if (of === 0) return all >= 5 && 4 * countFound(partners) >= 3 * all;
  return found > 0 && 5 * found >= 2 * of;
}

/** How many of the words that say something have a partner, and how many there are. */
function tellingWords({ words }: Quotation, partners: Int32Array): { found: number; of: number } {
  const telling = [...words.keys.keys()].filter((at) => !isCommonWord(words.keys[at] ?? ''));
  return { found: telling.filter((at) => (partners[at] ?? -1) >= 0).length, of: telling.length };
}
