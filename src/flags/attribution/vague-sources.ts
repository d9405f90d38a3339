import {
  CROWD_NOUNS,
  HEARSAY_PARTICIPLES,
  OFFICE_NOUNS,
  PERSON_NOUNS,
  SOURCE_NOUNS,
  SPEAKER_NOUNS,
} from '../../language/judging/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Token } from '../tokens.ts';
import { readHearsay, readReports } from './hearsay.ts';
import { phraseStart } from './noun-phrase.ts';
import { isSaidBy } from './saying.ts';
import {
  isBareOffice,
  isNamedAfter,
  isNamedCrowd,
  isQuantifier,
  isUnnamedKnower,
  isVagueOffice,
  knowledgeEnd,
} from './unnamed.ts';

/** Words that give somebody as a source of whom a reader cannot tell who it is. */
export interface VagueSource extends Span {
  /**
   * hearsay: “it is reported”; crowd: “critics”; people: “a source”, “people familiar with the matter”; office: “some
   * officials”; camp: “aides”, “officials”, perhaps those of a body that was named before; unknown: “the official” of whom
   * nothing was told before.
   */
  kind: 'hearsay' | 'crowd' | 'people' | 'office' | 'camp' | 'unknown';
  /** The same for what may be the same source. */
  key: string;
  /** Whether the sentence says why no name is given. */
  isExplained: boolean;
}

/** Its first and last token instead of a span. */
type Found = Pick<VagueSource, 'kind' | 'key'> & { from: number; to: number };

/** Every word that may make a vague source, or explain one; the rest of a text is passed over. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...HEARSAY_PARTICIPLES,
  ...CROWD_NOUNS,
  ...OFFICE_NOUNS.keys(),
  ...PERSON_NOUNS.keys(),
  ...SOURCE_NOUNS.keys(),
  ...SPEAKER_NOUNS.keys(),
  ...`reportedly some many reports rumor rumour anonymity anonymously authorized authorised named identified
  quoted`.split(/\s+/),
]);

/** Finds vague sources outside quotation marks, in reading order. */
export function findVagueSources(tokens: readonly Token[]): VagueSource[] {
  const found: Found[] = [];
  const explained = new Set<number>();
  const introduced = firstPlaces(tokens);
  for (const token of tokens) {
    if (!TRIGGERS.has(token.lower)) continue;
    if (isExplanation(tokens, token)) explained.add(token.sentence);
    const one = token.isQuoted ? undefined : read(tokens, token, introduced);
    if (one && one.from > (found.at(-1)?.to ?? -1)) found.push(one);
  }
  return found.flatMap(({ from, to, kind, key }) => {
    const first = tokens[from];
    const last = tokens[to];
    if (!first || !last) return [];
    return [{ start: first.start, end: last.end, kind, key, isExplained: explained.has(first.sentence) }];
  });
}

/** Where a name’s word or somebody who may speak is first spoken of; read when it is first asked for. */
type FirstPlaces = (lower: string) => number;

function firstPlaces(tokens: readonly Token[]): FirstPlaces {
  let places: Map<string, number> | undefined;
  return (lower) => {
    if (!places) {
      places = new Map();
      for (const token of tokens) {
        const key = SPEAKER_NOUNS.get(token.lower) ?? (token.part === 'PROPN' ? token.lower : undefined);
        if (key !== undefined && !places.has(key)) places.set(key, token.index);
      }
    }
    return places.get(lower) ?? Infinity;
  };
}

/** “on condition of anonymity”, “asked not to be named”, “spoke anonymously”. */
function isExplanation(tokens: readonly Token[], { lower, index }: Token): boolean {
  if (lower === 'anonymity' || lower === 'anonymously') return true;
  if (lower === 'authorized' || lower === 'authorised') return tokens[index - 1]?.lower === 'not';
  const isNaming = lower === 'named' || lower === 'identified' || lower === 'quoted';
  return isNaming && tokens[index - 2]?.lower === 'to' && tokens[index - 1]?.lower === 'be';
}

function read(tokens: readonly Token[], token: Token, introduced: FirstPlaces): Found | undefined {
  const { lower, index } = token;
  if (HEARSAY_PARTICIPLES.has(lower)) return readHearsay(tokens, token);
  if (lower === 'reportedly') return { kind: 'hearsay', key: lower, from: index, to: index };
  if (lower === 'some' || lower === 'many') return readSome(tokens, token);
  if (lower === 'reports' || lower === 'rumor' || lower === 'rumour') return readReports(tokens, token);
  if (
    !CROWD_NOUNS.has(lower) &&
    !OFFICE_NOUNS.has(lower) &&
    !PERSON_NOUNS.has(lower) &&
    !SPEAKER_NOUNS.has(lower)
  )
    return undefined;
  const from = phraseStart(tokens, index, isQuantifier);
  const kind = kindOf(tokens, token, from, introduced);
  if (!kind || !isSaidBy(tokens, from, index)) return undefined;
  return { to: index, ...kind, from: joinedStart(tokens, from) };
}

/** “some say”, “many have argued”; “some said” mostly speaks of those who were named before. */
function readSome(tokens: readonly Token[], { lower, index }: Token): Found | undefined {
  const before = tokens[index - 1];
  const isSubject =
    !before ||
    before.sentence !== tokens[index]?.sentence ||
    /^(?:,|and|but|that|as|which|while|what)$/.test(before.lower);
  const next = tokens[index + 1]?.lower ?? '';
  const verb = next === 'have' ? (tokens[index + 2]?.lower ?? '') : next;
  const isSaid =
    next === 'have'
      ? /^(?:said|argued|claimed|suggested|warned)$/
      : /^(?:say|argue|claim|contend|insist|warn|suggest)$/;
  return isSubject && isSaid.test(verb) ? { kind: 'crowd', key: lower, from: index, to: index } : undefined;
}

type Kind = Pick<Found, 'kind' | 'key'> & { to?: number };

function kindOf(
  tokens: readonly Token[],
  { lower, index }: Token,
  from: number,
  introduced: FirstPlaces,
): Kind | undefined {
  if (isNamedAfter(tokens, index)) return undefined;
  const person = PERSON_NOUNS.get(lower);
  if (person && isUnnamedKnower(tokens, index))
    return { kind: 'people', key: SOURCE_NOUNS.get(lower) ?? person, to: knowledgeEnd(tokens, index) };

  const speaker = SPEAKER_NOUNS.get(lower);
  if (tokens[from]?.lower === 'the') {
    const body = tokens.slice(from + 1, index);
    return speaker && isUnknown(tokens, body, index, introduced)
      ? { kind: 'unknown', key: speaker }
      : undefined;
  }
  if (CROWD_NOUNS.has(lower))
    return isNamedCrowd(tokens, from, index) ? undefined : { kind: 'crowd', key: lower };
  const source = SOURCE_NOUNS.get(lower);
  if (source) return tokens[index + 1]?.lower === 'of' ? undefined : { kind: 'people', key: source };
  const office = OFFICE_NOUNS.get(lower);
  if (!office) return undefined;
  if (isVagueOffice(tokens, from, index)) return { kind: 'office', key: office };
  if (!isBareOffice(tokens, from, index)) return undefined;
  return { kind: lower === office ? 'office' : 'camp', key: office };
}

/** “the State Department official said”, where neither the department nor one of its officials was spoken of before. */
function isUnknown(
  tokens: readonly Token[],
  body: readonly Token[],
  index: number,
  introduced: FirstPlaces,
): boolean {
  const head = tokens[index];
  const next = tokens[index + 1];
  if (!head || head.lower.endsWith('s') || head.lower.endsWith('men')) return false;
  // “the spokesman for the agency” is known by that; “the official, who arrived late,” by what follows.
  if (!next || next.lower === ',' || /^(?:for|of|at|in|from|who|whose|with|on|to|that)$/.test(next.lower))
    return false;
  const names = body.filter(({ part }) => part === 'PROPN');
  return names.some(({ lower, index: at }) => introduced(lower) >= at);
}

/** “US officials and Western diplomats” are one source, and so are “current and former officials”. */
function joinedStart(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 2];
  if (!before || !/^(?:and|or)$/.test(tokens[from - 1]?.lower ?? '')) return from;
  const isJoined = OFFICE_NOUNS.has(before.lower) || CROWD_NOUNS.has(before.lower) || isQuantifier(before);
  return isJoined ? phraseStart(tokens, before.index, isQuantifier) : from;
}
