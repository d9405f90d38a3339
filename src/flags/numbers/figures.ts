import { readNumbers, type NumberMention } from '../../language/numbers/index.ts';
import type { Facts } from '../facts.ts';
import type { Token } from '../tokens.ts';
import { singular } from './singular.ts';

/** A number of the text, where it stands, and what it counts. */
export interface Figure extends NumberMention {
  sentence: number;
  block: number;
  isQuoted: boolean;
  /** The noun that it counts, in the singular: “person” of “12 young people”; null where none was found. */
  noun: string | null;
  /** What stands between the number and the noun: “young”. */
  modifiers: readonly string[];
  /** The last token of the noun, or of the number where there is none. */
  nounEnd: number;
}

const known = new WeakMap<Facts, readonly Figure[]>();

/** The numbers of a text in order; three rules share them. */
export function figuresOf(facts: Facts): readonly Figure[] {
  let figures = known.get(facts);
  if (!figures) {
    const { tokens } = facts;
    figures = readNumbers(tokens).map((mention) => figureOf(tokens, mention));
    known.set(facts, figures);
  }
  return figures;
}

/** The figures of each sentence that has any, in order. */
export function bySentence(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  let last = -1;
  for (const figure of figures) {
    if (figure.sentence === last) groups.at(-1)?.push(figure);
    else groups.push([figure]);
    last = figure.sentence;
  }
  return groups;
}

function figureOf(tokens: readonly Token[], mention: NumberMention): Figure {
  const token = tokens[mention.first];
  const { noun, modifiers, nounEnd } = nounAfter(tokens, mention);
  return {
    ...mention,
    sentence: token?.sentence ?? -1,
    block: token?.block ?? -1,
    isQuoted: token?.isQuoted ?? false,
    noun,
    modifiers,
    nounEnd,
  };
}

/** At most so many words stand between a number and its noun. */
const REACH = 6;

const PASSED = new Set([
  'of',
  'the',
  'a',
  'an',
  'all',
  'its',
  'their',
  'his',
  'her',
  'our',
  'these',
  'those',
  'such',
]);

/** “12 young people”, “42 per cent of all likely voters”, “the 14 dead”. */
function nounAfter(
  tokens: readonly Token[],
  { last, kind }: NumberMention,
): Pick<Figure, 'noun' | 'modifiers' | 'nounEnd'> {
  const modifiers: string[] = [];
  let at = last + 1;
  if (tokens[at]?.lower === 'of') {
    while (at < last + 4 && PASSED.has(tokens[at]?.lower ?? '')) at += 1;
  } else if (kind === 'percent' || kind === 'fraction') return { noun: null, modifiers, nounEnd: last };
  const { sentence } = tokens[last] ?? {};
  let noun: Token | null = null;
  for (; at <= last + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (token.text === '-' || (token.text === ',' && noun === null && tokens[at - 1]?.part === 'ADJ'))
      continue;
    const next = tokens[at + 1];
    const isPart = token.part === 'VERB' && (next?.part === 'NOUN' || next?.part === 'ADJ') && noun === null;
    if (!token.isWord || !(isPart || token.part === 'NOUN' || token.part === 'PROPN' || token.part === 'ADJ'))
      break;
    // “killed 12 people last Friday”, “25 percent Monday”
    if (noun?.part === 'NOUN' && (token.part !== 'NOUN' || isPlural(noun.lower))) break;
    if (noun) modifiers.push(noun.lower);
    if (token.part === 'NOUN' || token.part === 'PROPN') noun = token;
    else modifiers.push(token.lower);
  }
  const dead = tokens[last + 1];
  if (!noun && dead && /^(?:dead|killed|injured|wounded|hurt|missing)$/.test(dead.lower))
    return { noun: dead.lower, modifiers: [], nounEnd: last + 1 };
  return { noun: noun && singular(noun.lower), modifiers, nounEnd: noun?.index ?? last };
}

/** The last noun of a name for a thing is the plural one: “parents support” is a clause, however the words were tagged. */
const isPlural = (word: string): boolean => singular(word) !== word && word.length > 3;
