import {
  APART_ADVERBS,
  BLAMING_ADJECTIVES,
  CERTAINTY_ADVERBS,
  JUDGING_ADVERBS,
  LOADED_ADJECTIVES,
  LOADED_ADVERBS,
} from '../../language/judging/index.ts';
import type { Token } from '../tokens.ts';
import { readMind, readMotive, readTrend } from './minds.ts';
import type { Judgement, Phrase } from './phrase.ts';
import { readWeasel, WEASEL_WORDS } from './weasel-words.ts';

type Reader = (tokens: readonly Token[], token: Token) => Phrase | undefined;

/** Every word that may be part of a judgement, and who reads it; the rest of a text is passed over. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...each(CERTAINTY_ADVERBS, readCertainty),
  ...each(LOADED_ADJECTIVES, readAdjective),
  ...each(BLAMING_ADJECTIVES, readAdjective),
  ...each(LOADED_ADVERBS, readAdverb),
  ...each(JUDGING_ADVERBS, readAdverb),
  ...each(APART_ADVERBS, readAdverb),
  ...each('so-called self-styled self-proclaimed'.split(' '), readSoCalled),
  ...each('appear appears appeared seem seems seemed'.split(' '), readMind),
  ...each('increasingly'.split(' '), readTrend),
  ...each(
    'attempt bid effort ploy ruse desperate bent obsessed spite apparently secretly'.split(' '),
    readMotive,
  ),
  ...each(WEASEL_WORDS, readWeasel),
]);

function each(words: Iterable<string>, reader: Reader): [string, Reader][] {
  return [...words].map((word) => [word, reader]);
}

/** Finds judgements outside quotation marks, in reading order; of two that overlap the longer one. */
export function findJudgements(tokens: readonly Token[]): Judgement[] {
  const found: Judgement[] = [];
  for (const token of tokens) {
    if (token.isQuoted) continue;
    const reader = READERS.get(token.lower);
    if (!reader) continue;
    const phrase = reader(tokens, token);
    const first = phrase && tokens[phrase.from];
    const last = phrase && tokens[phrase.to];
    if (!first || !last) continue;
    // “a cynical bid” says more than “cynical”.
    const before = found.at(-1);
    if (before && before.end >= last.end) continue;
    if (before && before.end > first.start) found.pop();
    found.push({ start: first.start, end: last.end, kind: phrase.kind, sentence: token.sentence });
  }
  return found;
}

const NEGATION = new Set(['not', 'n’t', "n't", 'never', 'no', 'hardly', 'without']);

function readAdjective(tokens: readonly Token[], token: Token): Phrase | undefined {
  const { index, lower, text, part } = token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  // “Crooked”, “See No Evil”: part of a name; in capitals, of a headline.
  if (text !== lower && (before?.sentence === token.sentence || text === text.toUpperCase()))
    return undefined;
  if (part === 'PROPN' || part === 'NOUN' || part === 'ADV') return undefined;
  // “the so-called terrible twos” is a term, “not absurd” no judgement, and “an “evil” plan” somebody’s word.
  if (NEGATION.has(before?.lower ?? '') || NEGATION.has(tokens[index - 2]?.lower ?? '') || next?.isQuoted)
    return undefined;
  // “derided the deal as toothless” says who thinks so.
  if (before?.lower === 'as') return undefined;
  if (PLAIN.get(lower)?.test(next?.lower ?? '')) return undefined;
  return { kind: BLAMING_ADJECTIVES.has(lower) ? 'blame' : 'loaded', from: index, to: index };
}

/** What these words stand before where they are terms of a trade. */
const PLAIN: ReadonlyMap<string, RegExp> = new Map([
  [
    'toxic',
    /^(?:waste|wastes|chemicals?|substances?|gas|gases|fumes|shock|materials?|assets|debt|loans|smoke|algae|air|metals?|sludge)$/,
  ],
  ['incendiary', /^(?:devices?|bombs?|weapons?|munitions)$/],
  ['reckless', /^(?:driving|endangerment|homicide|conduct|manslaughter|driver|disregard)$/],
  ['malicious', /^(?:software|code|links?|prosecution|actors?|wounding|communications|intent|mischief)$/],
  ['predatory', /^(?:lending|lenders?|pricing|loans|birds?|animals|fish)$/],
  ['frivolous', /^(?:lawsuits?|suits?|claims?|litigation)$/],
  ['corrupt', /^(?:officials?|practices|payments?)$/],
  ['paranoid', /^(?:schizophrenia|schizophrenic|personality)$/],
  ['terrible', /^(?:twos)$/],
  ['fantastic', /^(?:four|beasts)$/],
  ['petty', /^(?:officer|cash|theft|crime|crimes|thieves|criminals?|larceny)$/],
]);

function readAdverb(tokens: readonly Token[], { index, lower, text, sentence }: Token): Phrase | undefined {
  if (text === text.toUpperCase() && text.length > 1) return undefined;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const isApart =
    (before?.sentence !== sentence || /^[,;:(—–-]$/.test(before.lower)) &&
    /^[,)—–-]$/.test(next?.lower ?? '');
  if (APART_ADVERBS.has(lower) && !isApart) return undefined;
  if (NEGATION.has(before?.lower ?? '') || next?.isQuoted) return undefined;
  return { kind: LOADED_ADVERBS.has(lower) ? 'blame' : 'loaded', from: index, to: index };
}

/** What is done “clearly” rather than being clear. */
const MANNER =
  /^(?:defined|marked|visible|demarcated|labell?ed|stated|identified|written|articulated?|explained|understood|state|define|explain|identify|spelled|delineated|designated|communicated?|codify|audible|heard|seen|see|hear|think|thinking|enough|and)$/;

function readCertainty(tokens: readonly Token[], { index, lower, sentence }: Token): Phrase | undefined {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  // “almost certainly” is a forecast, “more clearly” a manner.
  if (
    /^(?:almost|more|most|very|so|as|too|less|how|not|n[’']t|speak|said|spoke|state|see|quite)$/.test(
      before?.lower ?? '',
    )
  )
    return undefined;
  if (
    (lower === 'clearly' || lower === 'plainly') &&
    (MANNER.test(next?.lower ?? '') || (next?.lower !== ',' && !next?.isWord))
  )
    return undefined;
  // “certainly not the first” is a manner of speaking; “Certainly, …” is not.
  if (lower === 'certainly' && (before?.sentence === sentence || next?.lower !== ',')) return undefined;
  return { kind: 'certainty', from: index, to: index };
}

/** “so-called” with a word that is put in doubt; not with a term that is explained, or with a name. */
function readSoCalled(tokens: readonly Token[], { index }: Token): Phrase | undefined {
  let at = index + 1;
  while (tokens[at]?.part === 'ADJ') at += 1;
  const noun = tokens[at];
  if (!noun || noun.isQuoted || !noun.isWord || noun.part === 'PROPN' || noun.text !== noun.lower)
    return undefined;
  const next = tokens[at + 1];
  if (next && (next.part === 'NOUN' || next.part === 'PROPN')) return undefined;
  return { kind: 'loaded', from: index, to: at };
}
