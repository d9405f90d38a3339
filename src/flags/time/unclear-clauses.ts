import type { Facts } from '../facts.ts';
import type { Token } from '../tokens.ts';

/** A sentence that begins in the present and goes on in the past: “Kerry is seeking …, but it was not clear if …”. */
export interface ClauseShift {
  present: Token;
  past: Token;
}

const JOINTS = new Set(['but', 'and', 'though', 'although', 'yet', 'while']);
const OPEN = new Set('clear unclear certain uncertain known unknown'.split(' '));
const QUESTION = new Set('if whether how when what who where which why'.split(' '));
const NEGATIONS = new Set(['not', 'n’t', '’t', "'t", 'immediately', 'yet', 'still', 'also']);
const PRESENT = new Set(['is', 'are']);
const PAST = new Set(['was', 'were', 'had', 'did']);

/** Where an open question is told in the past beside what goes on in the present, in one sentence. */
export function unclearClauses(facts: Facts): ClauseShift[] {
  return facts.tokens.flatMap((joint): ClauseShift[] => {
    if (!JOINTS.has(joint.lower) || joint.isQuoted) return [];
    const { tokens } = facts;
    const past = tokens[joint.index + 2];
    if (tokens[joint.index + 1]?.lower !== 'it' || !past || !/^(?:was|wasn)$/.test(past.lower)) return [];
    let at = past.index + 1;
    while (NEGATIONS.has(tokens[at]?.lower ?? '') || tokens[at]?.text === '’') at += 1;
    if (!OPEN.has(tokens[at]?.lower ?? '') || !QUESTION.has(tokens[at + 1]?.lower ?? '')) return [];
    const present = firstVerb(facts, joint);
    return present ? [{ present, past }] : [];
  });
}

/** The verb of the clause before, where it is a present one: “is seeking”. A perfect (“has left”) goes with the past. */
function firstVerb({ tokensBySentence }: Facts, joint: Token): Token | null {
  for (const word of tokensBySentence[joint.sentence] ?? []) {
    if (word.index >= joint.index) return null;
    if (word.isQuoted) continue;
    if (PRESENT.has(word.lower)) return word;
    if (PAST.has(word.lower) || word.part === 'AUX') return null;
    if (word.part === 'VERB' && !word.lower.endsWith('ing'))
      return /[^s]s$/.test(word.lower) && !SAYING.has(word.lower) ? word : null;
  }
  return null;
}

const SAYING = new Set(['says', 'adds', 'reports', 'shows']);
