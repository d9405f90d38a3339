import { DOCUMENT_NOUNS, OFFICIAL_NOUNS, UNNAMED_NOUNS } from '../../language/reporting/index.ts';
import type { Attribution } from '../../schemas/analysis.ts';
import { lowerOf } from './context.ts';
import type { Mention } from './people.ts';
import type { Range, Tokens } from './tokens.ts';
import { isNominal } from './word-classes.ts';

/** What the words of a source tell. */
export interface SourceReading {
  /** The party that they name. */
  mention: Mention | null;
  /** The word that the source is about: “official” in “a ministry official in the capital”. */
  head: string;
  isPronoun: boolean;
  /** “the minister”: somebody whom the text has told of before. */
  isDefinite: boolean;
  type: Attribution['sourceType'];
}

const PRONOUNS = new Set('he she they it i we you him her them one himself herself'.split(' '));

/** Where the part of a source ends that holds its head. */
const CUT = new Set(
  `of in for who whose which at with on from to that by during after before about , ( — - – speaking
  working including himself herself itself themselves`.split(/\s+/),
);

const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'their']);

/** How many words may stand between a relative “who” and what it refers to. */
const ANTECEDENT = 12;

/** The words that a source means: for “who” those before it. */
export function meantBy(tokens: Tokens, source: Range): Range {
  if (source.to - source.from > 1 || !/^(?:who|which|that)$/.test(lowerOf(tokens, source.from)))
    return source;
  const first = tokens.sentences[tokens.sentenceOf[source.from] ?? 0]?.from ?? 0;
  let to = source.from;
  if (to > first && lowerOf(tokens, to - 1) === ',') to -= 1;
  let from = to;
  while (from > Math.max(first, to - ANTECEDENT) && !/^[,;:“”]$/.test(lowerOf(tokens, from - 1))) from -= 1;
  return from < to ? { from, to } : source;
}

/** Reads the words of a source; `mentions` are those in it. */
export function readSource(tokens: Tokens, source: Range, mentions: readonly Mention[]): SourceReading {
  const end = cutOf(tokens, source);
  let at = end - 1;
  while (at > source.from && !mayBeHead(tokens, at)) at -= 1;
  const head = lowerOf(tokens, at);
  const isPronoun = PRONOUNS.has(lowerOf(tokens, source.from)) && end - source.from <= 2;
  const mention = isPronoun ? null : namedIn(tokens, source, at, mentions);
  return {
    mention,
    head,
    isPronoun,
    isDefinite: DEFINITE.has(lowerOf(tokens, source.from)),
    type: isPronoun ? null : typeOf(head, mention),
  };
}

/** Nouns such as “official” end as adjectives do. */
function mayBeHead(tokens: Tokens, at: number): boolean {
  const word = lowerOf(tokens, at);
  return (
    isNominal(tokens.wordClass[at] ?? 0) ||
    OFFICIAL_NOUNS.has(word) ||
    DOCUMENT_NOUNS.has(word) ||
    UNNAMED_NOUNS.has(word)
  );
}

function cutOf(tokens: Tokens, { from, to }: Range): number {
  for (let i = from + 1; i < to; i += 1) if (CUT.has(lowerOf(tokens, i))) return i;
  return to;
}

/**
 * The mention that a source is about: the one with its head; one behind a comma (“the minister, Anna Weber”); one
 * that a title with a preposition leads to (“Secretary of State Anna Weber”).
 */
function namedIn(tokens: Tokens, source: Range, head: number, mentions: readonly Mention[]): Mention | null {
  const own = mentions.find(({ name }) => head >= name.from && head < name.to);
  if (own) return own;
  const later = mentions.find(({ name, party }) => {
    if (party.kind !== 'person' || name.words.length < 2) return false;
    const before = lowerOf(tokens, name.from - 1);
    const ends = name.to === source.to || lowerOf(tokens, name.to) === ',';
    return ends && (before === ',' || name.titles.length > 0);
  });
  return later ?? null;
}

function typeOf(head: string, mention: Mention | null): Attribution['sourceType'] {
  if (mention?.party.kind === 'person') return 'named';
  if (OFFICIAL_NOUNS.has(head)) return 'official';
  if (mention) return 'named';
  if (DOCUMENT_NOUNS.has(head)) return 'document';
  return UNNAMED_NOUNS.has(head) || head ? 'unnamed' : null;
}
