import { OPINION_VERBS } from '../../language/judging/index.ts';
import { SAYING_WORDS } from '../../language/reporting/index.ts';
import type { Token } from '../tokens.ts';
import { following } from './noun-phrase.ts';

/** What may stand between a subject and its verb of saying. */
const BETWEEN = new Set(
  'also now have has had widely generally often still privately recently then later long do does did'.split(
    ' ',
  ),
);

/** What opens a phrase that belongs to the noun before it. */
const POSTMODIFIER = new Set(
  'in at from with of for who whose familiar close briefed speaking inside within on near to , —'.split(' '),
);

/** How far such a phrase may reach. */
const REACH = 24;

/** Finite forms only: “she emailed supporters, saying …” has another subject. */
function isSayingVerb(lower: string): boolean {
  return (SAYING_WORDS.has(lower) && !lower.endsWith('ing')) || OPINION_VERBS.has(lower);
}

/** Whether the noun phrase from `from` to its head says or thinks something: “critics say”, “according to critics”, “…, said critics”. */
export function isSaidBy(tokens: readonly Token[], from: number, head: number): boolean {
  return isAfterCue(tokens, from) || isBeforeVerb(tokens, from, head);
}

function isAfterCue(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const second = tokens[from - 2];
  if (!before) return false;
  if (before.lower === 'to') return second?.lower === 'according';
  if (/^(?:citing|cited|quoting|quoted)$/.test(before.lower)) return true;
  // “…”, say critics; not “he said critics were wrong”.
  return (
    SAYING_WORDS.has(before.lower) &&
    before.part === 'VERB' &&
    (second?.lower === ',' || second?.isQuoted === true)
  );
}

function isBeforeVerb(tokens: readonly Token[], from: number, head: number): boolean {
  if (isObject(tokens[from - 1], tokens[from])) return false;
  let isFirst = true;
  let mayReach = false;
  let isRelative = false;
  for (const { lower, part, isQuoted } of following(tokens, head + 1, REACH)) {
    if (isQuoted) return false;
    if (isFirst && BETWEEN.has(lower)) continue;
    if (isSayingVerb(lower) && part !== 'NOUN' && part !== 'ADJ') {
      // “economists who say so agree”: the first verb is that of the clause.
      if (!isRelative) return true;
      isRelative = false;
    }
    if (isFirst) {
      isFirst = false;
      mayReach = POSTMODIFIER.has(lower);
      isRelative = lower === 'who';
    }
    if (!mayReach) return false;
  }
  return false;
}

/** “a speech to supporters”, “telling supporters”, “serves as an official”; not “as critics say”, “she said critics believed it”. */
function isObject(before: Token | undefined, first: Token | undefined): boolean {
  if (!before) return false;
  if (before.lower === 'as') return /^an?$/.test(first?.lower ?? '');
  if (before.part === 'ADP') return !/^(?:that|while|because|although|since|if|than)$/.test(before.lower);
  return before.part === 'VERB' && !isSayingVerb(before.lower) && before.lower !== 'saying';
}
