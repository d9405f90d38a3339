import { hull } from '../../article/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Token } from '../tokens.ts';
import { givenSource } from './given-source.ts';

/** A sentence of which it is open how much of it “according to X” is meant for. */
export interface OpenScope {
  kind: 'concession' | 'coordination';
  /** Whether X is somebody, and not a paper that can be looked up. */
  isPerson: boolean;
  /** “according to X”. */
  source: Span;
  /** The part of which it is open whether it is X’s. */
  clause: Span;
}

const OPENER = /^(?:but|and|yet|still|however|,)$/;

const CONCESSION = new Set('while although though whereas'.split(' '));

const COORDINATOR = new Set('and but yet while whereas although though'.split(' '));

/** “Much as the allies would like …, he has become a partner, according to X.” */
export function openScope(sentence: readonly Token[]): OpenScope | undefined {
  const given = givenSource(sentence);
  // Only what stands before the source is open; “according to X, …” leads in what follows.
  if (!given || given.kind === 'data' || sentence[given.at - 1]?.lower !== ',') return undefined;
  if (sentence.slice(given.last + 1).some(({ isWord }) => isWord)) return undefined;
  const before = sentence.slice(0, given.at - 1);
  const source = hull(sentence.slice(given.at, given.last + 1));
  const isPerson = given.kind === 'person';
  const clause = concessionOf(before);
  if (clause) return { kind: 'concession', isPerson, source, clause: hull(clause) };
  const first = coordinateOf(before);
  return first ? { kind: 'coordination', isPerson, source, clause: hull(first) } : undefined;
}

/** The leading clause of concession: “although the army denies it”. */
function concessionOf(words: readonly Token[]): Token[] | undefined {
  let at = 0;
  while (OPENER.test(words[at]?.lower ?? '')) at += 1;
  const [first, second, third] = [0, 1, 2].map((by) => words[at + by]?.lower ?? '');
  const isAs = second === 'as' && (first === 'much' || first === 'even');
  const isMuch = first === 'as' && second === 'much' && third === 'as';
  const isEven = first === 'even' && second === 'though';
  if (!isAs && !isMuch && !isEven && !CONCESSION.has(first ?? '')) return undefined;
  const end = words.findIndex(({ lower, isQuoted }, index) => index > at + 2 && lower === ',' && !isQuoted);
  if (end === -1) return undefined;
  const clause = words.slice(at, end);
  return hasVerb(clause) && hasVerb(words.slice(end)) ? clause : undefined;
}

/** The first of two clauses with subjects of their own: “the vote was held, but the count was rigged”. */
function coordinateOf(words: readonly Token[]): Token[] | undefined {
  const at = words.findIndex(
    ({ lower, isQuoted }, index) =>
      COORDINATOR.has(lower) && !isQuoted && words[index - 1]?.lower === ',' && index > 4,
  );
  if (at === -1) return undefined;
  const first = words.slice(0, at - 1);
  const second = words.slice(at + 1);
  const opens = second[0];
  if (!opens || !hasVerb(first) || !startsClause(second)) return undefined;
  // “he built it, and he ran it” goes on about the same; figures on both sides come from one count.
  if (words[at]?.lower === 'and' && opens.part === 'PRON') return undefined;
  return hasFigure(first) && hasFigure(second) ? undefined : first;
}

/** A subject, and its verb soon after. */
function startsClause(words: readonly Token[]): boolean {
  const verb = words.findIndex(isVerb);
  return (
    verb > 0 && verb <= 6 && words.slice(0, verb).every(({ lower, isQuoted }) => lower !== ',' && !isQuoted)
  );
}

function hasVerb(words: readonly Token[]): boolean {
  return words.some(isVerb);
}

function isVerb({ part, lower }: Token): boolean {
  return (part === 'VERB' && !lower.endsWith('ing')) || part === 'AUX';
}

function hasFigure(words: readonly Token[]): boolean {
  return words.some(({ lower }) =>
    /\d|^(?:percent|half|third|two|three|four|five|six|seven|eight|nine|ten)$/.test(lower),
  );
}
