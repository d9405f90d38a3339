import { hull } from '../../article/index.ts';
import { SAYING_WORDS } from '../../language/reporting/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Token } from '../tokens.ts';
import { givenSource } from './given-source.ts';

/** One statement with two who say it: “Weber said, Braun said”. */
export interface TwoSayers {
  first: Span;
  second: Span;
}

/** How many words name somebody and may stand between two verbs of saying. */
const NAME = 10;

/** Finds the two sayers of a sentence, where it has two and neither is said to report the other. */
export function twoSayers(sentence: readonly Token[]): TwoSayers | undefined {
  const given = givenSource(sentence);
  for (let at = 0; at < sentence.length; at += 1) {
    const verb = sentence[at];
    // “the United States” says nothing.
    if (
      !verb ||
      verb.isQuoted ||
      verb.part === 'NOUN' ||
      verb.text !== verb.lower ||
      !SAYING_WORDS.has(verb.lower) ||
      verb.lower.endsWith('ing')
    )
      continue;
    const second = secondSayer(sentence, at) ?? reportedSayer(sentence, at) ?? trailingSayer(sentence, at);
    if (second) return { first: hull(sentence.slice(subjectStart(sentence, at), at + 1)), second };
    if (
      given?.kind === 'person' &&
      given.at > at &&
      sentence[given.at - 1]?.lower === ',' &&
      isOwnSayer(sentence, at, given)
    )
      return {
        first: hull(sentence.slice(subjectStart(sentence, at), at + 1)),
        second: hull(sentence.slice(given.at, given.last + 1)),
      };
  }
  return undefined;
}

/** “…, said Weber, Braun said.” and “…, Weber said, said Braun.”; not “Weber said, adding”, “said Weber, who said”. */
function secondSayer(sentence: readonly Token[], at: number): Span | undefined {
  let comma = -1;
  for (let next = at + 1; next < Math.min(sentence.length, at + NAME); next += 1) {
    const token = sentence[next];
    if (!token || token.isQuoted) return undefined;
    if (token.lower === ',' && comma === -1) comma = next;
    else if (FINITE.test(token.lower)) {
      const sayer = token.lower === sentence[comma + 1]?.lower ? endOfName(sentence, next) : next;
      // Where more follows, the first is put in: “instead, she said, her boss told them to go”.
      const isLast = sentence[sayer + 1]?.isWord !== true;
      if (comma === -1 || sayer === comma + 1 || !isLast || !isAfterContent(sentence, at)) return undefined;
      return hull(sentence.slice(comma + 1, sayer + 1));
    } else if (!NAMING.test(token.part) || /^(?:who|which|that)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** “added” and “noted” may have a plain object. */
const REPORTING = /^(?:said|says|say|claimed|claims|argued|argues|insisted|insists)$/;

const FINITE = /^(?:said|says|say|added|adds|wrote|told|tells|noted|argued|claimed|insisted|stated)$/;

const NAMING = /^(?:PROPN|NOUN|ADJ|DET|PRON)$/;

/** The last word of the name behind “said”. */
function endOfName(sentence: readonly Token[], verb: number): number {
  let last = verb;
  while (NAMING.test(sentence[last + 1]?.part ?? '')) last += 1;
  return last;
}

/** “Weber said the bridge would be closed, Braun said.” */
function trailingSayer(sentence: readonly Token[], at: number): Span | undefined {
  const end = sentence.length - 1;
  const verb = sentence[end - 1];
  if (!verb || !FINITE.test(verb.lower) || verb.isQuoted || sentence[end]?.lower !== '.') return undefined;
  if (!REPORTING.test(sentence[at]?.lower ?? '')) return undefined;
  const start = subjectStart(sentence, at);
  // The first sayer leads the sentence in, and what he says follows at once.
  if (start > 1 || start === at || sentence[at + 1]?.lower === ',' || sentence[at + 1]?.isQuoted)
    return undefined;
  let from = end - 1;
  while (end - from < NAME && NAMING.test(sentence[from - 1]?.part ?? '')) from -= 1;
  if (from === end - 1 || from <= at + 3 || sentence[from - 1]?.lower !== ',' || sentence[from - 2]?.isQuoted)
    return undefined;
  return hull(sentence.slice(from, end));
}

/** “he said that she said”. */
function reportedSayer(sentence: readonly Token[], at: number): Span | undefined {
  const from = sentence[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  const isPronoun = (token: Token | undefined): boolean => /^(?:he|she|they)$/.test(token?.lower ?? '');
  if (!isPronoun(sentence[at - 1]) || !isPronoun(sentence[from])) return undefined;
  const verb = sentence[from + 1];
  return verb && /^(?:said|says|told|claimed|argued)$/.test(verb.lower)
    ? hull(sentence.slice(from, from + 2))
    : undefined;
}

/** Whether the verb has a subject of its own, so that “according to X” is a second one. */
function isOwnSayer(sentence: readonly Token[], at: number, given: { at: number }): boolean {
  const subject = sentence[at - 1] ?? sentence[at + 1];
  const isNamed =
    subject !== undefined &&
    /^(?:PROPN|NOUN|PRON)$/.test(subject.part) &&
    !/^(?:who|which|that|what)$/.test(subject.lower);
  return isNamed && given.at - at < 60;
}

/** What is said stands before its verb: after a comma or a closing mark. */
function isAfterContent(sentence: readonly Token[], at: number): boolean {
  const before = sentence[subjectStart(sentence, at) - 1];
  return before !== undefined && (before.isQuoted || before.lower === ',');
}

function subjectStart(sentence: readonly Token[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < NAME &&
    /^(?:PROPN|NOUN|ADJ|DET|PRON|ADV|AUX)$/.test(sentence[from - 1]?.part ?? '') &&
    !sentence[from - 1]?.isQuoted
  )
    from -= 1;
  return from;
}
