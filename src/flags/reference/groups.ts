import {
  CAMP_KIN,
  CAMPS,
  COUPLES,
  GROUPS,
  isKin,
  MEMBERS,
  PAIRINGS,
  type Pairing,
} from '../../language/reference/index.ts';
import type { Facts } from '../facts.ts';
import type { Entity } from '../names/index.ts';
import type { Token } from '../tokens.ts';
import { isIdentified } from './definite.ts';

/** Words that speak of several, or of somebody by an office, as known: from the first to the last token. */
export interface Group {
  from: number;
  to: number;
  /** What the text lacks, as a clause. */
  missing: string;
}

/** The nouns that may be the head of such words. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  ...PAIRINGS.keys(),
  ...COUPLES.keys(),
  ...GROUPS,
  ...MEMBERS,
]);

/** Reads “both sides”, “the duo”, “the opposition bloc”, “the State Department official”; null where the text has told of them. */
export function unknownGroupAt(facts: Facts, { index, lower, isQuoted }: Token): Group | null {
  if (isQuoted) return null;
  const { tokens } = facts;
  const before = tokens[index - 1]?.lower ?? '';
  const pairing = PAIRINGS.get(lower);
  if (pairing) {
    const isBoth = before === 'both';
    const isTwo = before === 'two' && /^(?:the|these|those)$/.test(tokens[index - 2]?.lower ?? '');
    if ((!isBoth && !isTwo) || isIdentified(tokens, index)) return null;
    const from = isBoth ? index - 1 : index - 2;
    // “support on both sides”: wherever it may be.
    if (tokens[from - 1]?.lower === 'on' || isPaired(facts, from, pairing)) return null;
    return { from, to: index, missing: `nothing before it names two ${lower}` };
  }
  const couple = COUPLES.get(lower);
  if (couple) {
    if (before !== 'the' || isIdentified(tokens, index) || isPaired(facts, index - 1, couple)) return null;
    return { from: index - 1, to: index, missing: 'nothing before it says who is meant' };
  }
  if (GROUPS.has(lower)) {
    if (!CAMPS.has(before) || tokens[index - 2]?.lower !== 'the' || isIdentified(tokens, index)) return null;
    if (hasKin(tokens, index - 2, CAMP_KIN)) return null;
    return { from: index - 2, to: index, missing: `nothing before it tells of any ${before}` };
  }
  return MEMBERS.has(lower) ? unknownMemberAt(tokens, index) : null;
}

/** “the State Department official said” where the text has not named the State Department. */
function unknownMemberAt(tokens: readonly Token[], index: number): Group | null {
  let from = index;
  while (
    isCapital(tokens[from - 1]) &&
    tokens[from - 1]?.lower !== 'the' &&
    tokens[from - 1]?.sentence === tokens[index]?.sentence
  )
    from -= 1;
  if (from === index || tokens[from - 1]?.lower !== 'the' || isIdentified(tokens, index)) return null;
  const body = tokens.slice(from, index);
  const key = body.at(-1)?.lower;
  // A word of the office that came before may have brought it: “the department”, “Department of State”.
  for (let at = from - 2; at >= 0; at -= 1) if (tokens[at]?.lower === key) return null;
  return {
    from: from - 1,
    to: index,
    missing: `nothing before it tells of any ${tokens[index]?.lower ?? ''} there`,
  };
}

const isCapital = (token: Token | undefined): boolean =>
  token?.isWord === true && /^\p{Lu}/u.test(token.text);

function isPaired({ tokens, names }: Facts, before: number, { kinds, kin }: Pairing): boolean {
  const met = new Set<Entity | string>();
  for (const { from, entity } of names) {
    if (from >= before) break;
    if (kinds === 'person' && entity.kind !== 'person' && entity.kind !== 'other') continue;
    if (kinds === 'country' && !entity.country && entity.kind !== 'place') continue;
    met.add(entity.country ? entity.country.common : entity);
    if (met.size > 1) return true;
  }
  return hasKin(tokens, before, kin);
}

function hasKin(tokens: readonly Token[], before: number, kin: readonly string[]): boolean {
  for (let at = 0; at < before; at += 1) {
    const token = tokens[at];
    if (token?.isWord && isKin(token.lower, { kin })) return true;
  }
  return false;
}
